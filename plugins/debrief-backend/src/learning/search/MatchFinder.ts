import { hasPositiveTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { FacetCounter } from './FacetCounter';
import { FacetName } from './facetCode';
import { FacetFilter, FacetFilters } from './facetFilters';
import { FullText } from './FullText';
import {
  needsRowToRestrict,
  restrictRows,
  restrictToScope,
} from './restrictRows';
import { SearchPosition, SearchRequest } from './SearchRequest';
import { SelectedRows, selectRows } from './selectRows';

/** Which rows match. */
export interface Matches {
  /** The best rows, one more than the limit when there are more. */
  page: SearchPosition[];
  totalItems: number;
  /** How often each facet value is in all of them. */
  facets: FacetCounter;
}

interface PageRow {
  row_id: number;
  by: number | string;
}
type CountRow = Record<string, number | string | null>;

/** How the rows of one facet filter are counted. */
interface CountedRows {
  /** The name of the column in which their facets are. */
  column: string;
  /** The filters that they fail, one bit each. */
  failed: number;
  /** The facet that they count for; left out: all. */
  only?: FacetName;
}

/** Finds which rows match: the best of them, and how many there are in all. */
export class MatchFinder {
  constructor(private readonly fullText: FullText) {}

  async find(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
  ): Promise<Matches> {
    return isQuickToFind(request, filters)
      ? this.findTwice(db, request, filters)
      : this.findOnce(db, request, filters);
  }

  // When it is quick to say which rows match, the best of them and the number
  // of all are asked for separately: so nothing is kept between the two, to
  // rank nothing is looked up, and to count nothing is ranked.
  private async findTwice(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
  ): Promise<Matches> {
    const [page, [count]]: [PageRow[], CountRow[]] = await Promise.all([
      pageOf(this.selectPassing(db, request, filters), request),
      countOf(
        db,
        this.selectCounted(db, request, filters).as('matches'),
        request,
        filters,
      ),
    ]);
    return toMatches(page, count, request, filters);
  }

  private async findOnce(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
  ): Promise<Matches> {
    const matches = this.selectCounted(db, request, filters, true);
    const passing = db.from('matches');
    if (isCountedByFilter(request, filters)) {
      passing.where('failed', 0);
    }
    const rows: (PageRow & CountRow)[] = await db
      .withMaterialized('matches', matches)
      .from(countOf(db, 'matches', request, filters).as('count'))
      .select('*', {
        row_id: db.raw('cast(null as integer)'),
        by: db.raw('cast(null as double precision)'),
      })
      .unionAll([
        db
          .from(pageOf(passing, request).as('page'))
          .select(
            db.raw('cast(null as integer)'),
            ...countedRows(request, filters).map(() =>
              db.raw('cast(null as text)'),
            ),
            'row_id',
            'by',
          ),
      ]);
    const [count] = rows.filter(row => row.row_id === null);
    const page = rows.filter(row => row.row_id !== null);
    return toMatches(page, count, request, filters);
  }

  // The rows that pass every filter, with what they are ordered by.
  private selectPassing(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
  ): Knex.QueryBuilder {
    const all = [...filters.counted, ...filters.owner];
    const selected = this.select(db, request, all, { needsRow: false });
    return db.from(
      selected.query
        .select({ row_id: selected.rowId, by: orderOf(db, selected) })
        .as('passing'),
    );
  }

  // The rows that are counted: when facets are, each is counted over what all
  // other filters let through, so that one sees what widening it would bring.
  private selectCounted(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
    isRanked = false,
  ): Knex.QueryBuilder {
    const byFilter = isCountedByFilter(request, filters);
    const selected = this.select(
      db,
      request,
      byFilter ? filters.owner : [...filters.counted, ...filters.owner],
      { needsRow: request.countFacets },
    );
    const { query, rowId } = selected;
    query.select(
      isRanked ? { row_id: rowId, by: orderOf(db, selected) } : rowId,
    );
    if (request.countFacets) {
      query.select('s.facets');
    }
    if (byFilter) {
      query.select({ failed: this.failedFilters(db, filters.counted) });
    }
    return query;
  }

  private select(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilter<FacetName>[],
    { needsRow }: { needsRow: boolean },
  ): SelectedRows {
    const { filter, from, scope, to } = request;
    const selected = selectRows(db, this.fullText, request.terms, {
      needsRow:
        needsRow ||
        filters.length > 0 ||
        isBounded(request) ||
        needsRowToRestrict(filter),
    });
    const { query } = selected;
    restrictRows(query, filter, selected.rowId);
    if (scope) {
      restrictToScope(db, query, scope, selected.rowId);
    }
    if (from !== undefined) {
      query.where('s.occurred_at', '>=', from);
    }
    if (to !== undefined) {
      query.where('s.occurred_at', '<=', to);
    }
    for (const { characters } of filters) {
      query.where(this.hasOneOf(db, characters));
    }
    return selected;
  }

  private failedFilters(db: Knex, filters: FacetFilter<FacetName>[]): Knex.Raw {
    const bits = filters.map(({ characters }, index) =>
      db.raw(`case when ? then 0 else ${bitOf(index)} end`, [
        this.hasOneOf(db, characters),
      ]),
    );
    return db.raw(bits.map(() => '?').join(' + '), bits);
  }

  private hasOneOf(db: Knex, characters: string[]): Knex.Raw {
    if (characters.length === 0) {
      return db.raw('1 = 0');
    }
    const any = characters.map(character =>
      this.fullText.hasCharacter(db, 's.facets', character),
    );
    return db.raw(`(${any.map(() => '?').join(' or ')})`, any);
  }
}

// One word, or none, whose index says at once which rows there are.
function isQuickToFind(
  request: SearchRequest,
  { counted, owner }: FacetFilters,
): boolean {
  return (
    !hasPositiveTerm(request.terms) ||
    (request.terms.length === 1 &&
      counted.length === 0 &&
      owner.length === 0 &&
      !isBounded(request) &&
      request.scope === undefined &&
      !needsRowToRestrict(request.filter))
  );
}

function isBounded({ from, to }: SearchRequest): boolean {
  return from !== undefined || to !== undefined;
}

function isCountedByFilter(
  { countFacets }: SearchRequest,
  { counted }: FacetFilters,
): boolean {
  return countFacets && counted.length > 0;
}

function orderOf(db: Knex, { score }: SelectedRows): Knex.Raw {
  return score ?? db.raw('??', ['s.occurred_at']);
}

function pageOf(
  matches: Knex.QueryBuilder,
  { after, limit }: SearchRequest,
): Knex.QueryBuilder {
  const page = matches
    .select('row_id', 'by')
    .orderBy([
      { column: 'by', order: 'desc' },
      { column: 'row_id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (after) {
    page.whereRaw('(??, ??) < (?, ?)', ['by', 'row_id', after.by, after.rowId]);
  }
  return page;
}

function countOf(
  db: Knex,
  from: string | Knex.QueryBuilder,
  request: SearchRequest,
  filters: FacetFilters,
): Knex.QueryBuilder {
  const byFilter = isCountedByFilter(request, filters);
  const only = (failed: number) =>
    byFilter ? ` filter (where failed = ${failed})` : '';
  return db.from(from).select({
    total: db.raw(`count(*)${only(0)}`),
    ...Object.fromEntries(
      countedRows(request, filters).map(({ column, failed }) => [
        column,
        db.raw(`string_agg(facets, '')${only(failed)}`),
      ]),
    ),
  });
}

function countedRows(
  request: SearchRequest,
  filters: FacetFilters,
): CountedRows[] {
  if (!request.countFacets) {
    return [];
  }
  return [
    { column: 'passed', failed: 0 },
    ...filters.counted.map(({ facet }, index) => ({
      column: facet,
      failed: bitOf(index),
      only: facet,
    })),
  ];
}

function bitOf(index: number): number {
  return 2 ** index;
}

function toMatches(
  page: PageRow[],
  count: CountRow,
  request: SearchRequest,
  filters: FacetFilters,
): Matches {
  const facets = new FacetCounter();
  for (const { column, only } of countedRows(request, filters)) {
    const text = count[column];
    if (typeof text === 'string') {
      facets.add(text, only);
    }
  }
  return {
    page: page.map(row => ({ rowId: row.row_id, by: Number(row.by) })),
    totalItems: Number(count.total),
    facets,
  };
}
