import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { ReadFilter } from '../../permissions';
import { FacetCounter } from './FacetCounter';
import { decodeFacets, facetCharacter, FacetName } from './facetCode';
import { FacetValue, FacetValues } from './FacetValues';
import { FullText } from './FullText';
import { MarkedText } from './highlight';
import { restrictRows } from './restrictRows';
import { DocumentRow } from './DocumentWriter';
import { selectRows } from './selectRows';

/** The facets that are counted. */
export const countedFacets = [
  'type',
  'kind',
  'severity',
  'tag',
  'factor',
  'entityRef',
  'year',
] as const;
export type CountedFacet = (typeof countedFacets)[number];

/** Where the next page begins. */
export interface SearchPosition {
  /** The score, or without words to rank by, when it occurred. */
  by: number;
  rowId: number;
}

export interface SearchRequest {
  terms: SearchTerm[];
  filter: ReadFilter;
  /** One of the values of each facet that is there. */
  facets: Partial<Record<CountedFacet, string[]>>;
  owner?: string[];
  /** Epoch milliseconds, both included. */
  from?: number;
  to?: number;
  countFacets: boolean;
  limit: number;
  after?: SearchPosition;
}

export interface FoundDocument extends DocumentRow {
  debrief_number: number;
  /** Epoch milliseconds. */
  occurred_at: number | string;
  score: number;
  facetValues: Record<FacetName, string[]>;
  marked: { title: MarkedText; body: MarkedText };
}

export interface SearchAnswer {
  documents: FoundDocument[];
  totalItems: number;
  facets: Map<CountedFacet, [value: string, count: number][]>;
  next?: SearchPosition;
}

interface GroupRow {
  /** Which facet filters its rows do not pass, one bit each. */
  failed: number;
  total: number | string;
  facets: string | null;
}
interface HitRow {
  row_id: number;
  by: number | string;
}

const valuesPerFacet = 50;

/** Learning search, as SQL. */
export class SearchStore {
  private readonly facetValues = new FacetValues();

  constructor(private readonly fullText: FullText) {}

  async search(db: Knex, request: SearchRequest): Promise<SearchAnswer> {
    const filters = await this.readFilters(db, request);
    const { groups, hits } = await this.findRows(db, request, filters);
    const page = hits.slice(0, request.limit);
    const top = countFacets(groups, filters).top(valuesPerFacet);
    const rows = await readRows(db, page);
    const ids = [
      ...[...top.values()].flat().map(it => it.id),
      ...rows.flatMap(row => Object.values(decodeFacets(row.facets)).flat()),
    ];
    const names = await this.facetValues.read(db, [...new Set(ids)]);
    const last = page.at(-1);
    return {
      documents: await this.toDocuments(db, request, { page, rows, names }),
      totalItems: Number(groups.find(it => it.failed === 0)?.total ?? 0),
      facets: new Map(
        countedFacets.map(facet => [
          facet,
          (top.get(facet) ?? []).map(({ id, count }) => [
            names.get(id) ?? '',
            count,
          ]),
        ]),
      ),
      next:
        last && hits.length > page.length
          ? { by: Number(last.by), rowId: last.row_id }
          : undefined,
    };
  }

  // The characters of the values that are asked for. A value that no row has
  // needs no character: nothing passes.
  private async readFilters(
    db: Knex,
    request: SearchRequest,
  ): Promise<FacetFilters> {
    const asked: FacetValue[] = [
      ...countedFacets.flatMap(facet =>
        (request.facets[facet] ?? []).map(value => ({ facet, value })),
      ),
      ...(request.owner ?? []).map(value => ({
        facet: 'owner' as const,
        value,
      })),
    ];
    if (asked.length === 0) {
      return { counted: [] };
    }
    const ids = await this.facetValues.find(db, asked);
    const charactersOf = (facet: FacetName, values: string[]) =>
      values.flatMap(value => {
        const id = ids.get({ facet, value });
        return id === undefined ? [] : [facetCharacter(id)];
      });
    return {
      counted: countedFacets.flatMap(facet => {
        const values = request.facets[facet];
        return values
          ? [{ facet, characters: charactersOf(facet, values) }]
          : [];
      }),
      owner: request.owner && charactersOf('owner', request.owner),
    };
  }

  private async findRows(
    db: Knex,
    request: SearchRequest,
    filters: FacetFilters,
  ): Promise<{ groups: GroupRow[]; hits: HitRow[] }> {
    const { query, score } = selectRows(db, this.fullText, request.terms);
    restrictRows(query, request.filter);
    if (request.from !== undefined) {
      query.where('s.occurred_at', '>=', request.from);
    }
    if (request.to !== undefined) {
      query.where('s.occurred_at', '<=', request.to);
    }
    if (filters.owner) {
      query.where(this.hasOneOf(db, filters.owner));
    }
    if (!request.countFacets) {
      for (const { characters } of filters.counted) {
        query.where(this.hasOneOf(db, characters));
      }
    }
    const failed = request.countFacets
      ? this.failedFilters(db, filters)
      : db.raw('0');
    query.select('s.row_id', 's.facets', {
      by: score ?? 's.occurred_at',
      failed,
    });
    return score
      ? this.findRanked(db, query, request)
      : this.findNewest(db, query, request);
  }

  // All matches have to be ranked and counted: they are found once, and both
  // are read from them.
  private async findRanked(
    db: Knex,
    matches: Knex.QueryBuilder,
    request: SearchRequest,
  ): Promise<{ groups: GroupRow[]; hits: HitRow[] }> {
    const rows: (GroupRow & HitRow)[] = await db
      .withMaterialized('matches', matches)
      .from(countGroups(db, 'matches', request).as('groups'))
      .select(
        'failed',
        'total',
        'facets',
        db.raw('cast(null as integer) as row_id'),
        db.raw('cast(null as double precision) as ??', ['by']),
      )
      .unionAll([
        db
          .from(pageOf(db.from('matches'), request).as('page'))
          .select(
            db.raw('cast(null as integer)'),
            db.raw('cast(null as integer)'),
            db.raw('cast(null as text)'),
            'row_id',
            'by',
          ),
      ]);
    return {
      groups: rows.filter(row => row.row_id === null),
      hits: rows.filter(row => row.row_id !== null),
    };
  }

  // An index has the newest; only counting goes through all.
  private async findNewest(
    db: Knex,
    matches: Knex.QueryBuilder,
    request: SearchRequest,
  ): Promise<{ groups: GroupRow[]; hits: HitRow[] }> {
    const rows = matches.as('matches');
    return {
      groups: await countGroups(db, rows, request),
      hits: await pageOf(db.from(rows), request),
    };
  }

  private failedFilters(db: Knex, { counted }: FacetFilters): Knex.Raw {
    if (counted.length === 0) {
      return db.raw('0');
    }
    const bits = counted.map(({ characters }, index) =>
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

  private async toDocuments(
    db: Knex,
    request: SearchRequest,
    found: {
      page: HitRow[];
      rows: PageRow[];
      names: Map<number, string>;
    },
  ): Promise<FoundDocument[]> {
    const marks = await this.readMarks(db, request.terms, found.rows);
    const byId = new Map(found.rows.map(row => [row.row_id, row]));
    return found.page.flatMap(({ row_id, by }) => {
      const row = byId.get(row_id);
      return row
        ? [
            {
              ...row,
              score: request.terms.some(it => !it.without) ? Number(by) : 0,
              facetValues: namesOf(row, found.names),
              marked: marks.get(row_id) ?? {
                title: { text: row.title, marks: [] },
                body: { text: row.body, marks: [] },
              },
            },
          ]
        : [];
    });
  }

  private async readMarks(db: Knex, terms: SearchTerm[], rows: PageRow[]) {
    const found = rows.map(row => ({
      rowId: row.row_id,
      title: row.title,
      body: row.body,
    }));
    return found.length > 0 && terms.some(it => !it.without)
      ? this.fullText.mark(db, terms, found)
      : new Map<number, { title: MarkedText; body: MarkedText }>();
  }
}

interface FacetFilters {
  counted: { facet: CountedFacet; characters: string[] }[];
  owner?: string[];
}

interface PageRow extends DocumentRow {
  debrief_number: number;
  occurred_at: number | string;
  facets: string;
}

function bitOf(index: number): number {
  return 2 ** index;
}

function countGroups(
  db: Knex,
  from: string | Knex.QueryBuilder,
  request: SearchRequest,
): Knex.QueryBuilder {
  return db
    .from(from)
    .groupBy('failed')
    .select(
      'failed',
      db.raw('count(*) as total'),
      request.countFacets
        ? db.raw("string_agg(facets, '') as facets")
        : db.raw('cast(null as text) as facets'),
    );
}

function pageOf(
  matches: Knex.QueryBuilder,
  request: SearchRequest,
): Knex.QueryBuilder {
  const page = matches
    .where('failed', 0)
    .select('row_id', 'by')
    .orderBy([
      { column: 'by', order: 'desc' },
      { column: 'row_id', order: 'desc' },
    ])
    .limit(request.limit + 1);
  if (request.after) {
    page.whereRaw('(??, ??) < (?, ?)', [
      'by',
      'row_id',
      request.after.by,
      request.after.rowId,
    ]);
  }
  return page;
}

// Each facet is counted over what all other filters let through, so that one
// sees what widening it would bring.
function countFacets(
  groups: GroupRow[],
  { counted }: FacetFilters,
): FacetCounter {
  const counter = new FacetCounter();
  for (const { failed, facets } of groups) {
    if (facets && failed === 0) {
      counter.add(facets);
    }
    const only = counted.find((_, index) => failed === bitOf(index));
    if (facets && only) {
      counter.add(facets, only.facet);
    }
  }
  return counter;
}

async function readRows(db: Knex, page: HitRow[]): Promise<PageRow[]> {
  if (page.length === 0) {
    return [];
  }
  return db({ d: 'search_documents' })
    .join({ s: 'search_rows' }, 's.row_id', 'd.row_id')
    .whereIn(
      'd.row_id',
      page.map(hit => hit.row_id),
    )
    .select('d.*', 's.debrief_number', 's.occurred_at', 's.facets');
}

function namesOf(
  row: PageRow,
  names: Map<number, string>,
): Record<FacetName, string[]> {
  const ids = decodeFacets(row.facets);
  const toNames = (...of: number[]) => of.flatMap(id => names.get(id) ?? []);
  return {
    type: toNames(ids.type),
    kind: toNames(ids.kind),
    severity: toNames(ids.severity),
    year: toNames(ids.year),
    owner: toNames(ids.owner),
    factor: toNames(...ids.factor),
    tag: toNames(...ids.tag),
    entityRef: toNames(...ids.entityRef),
  };
}
