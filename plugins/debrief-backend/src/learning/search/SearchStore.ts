import { hasPositiveTerm } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DocumentRow } from './DocumentWriter';
import { decodeFacets, FacetName } from './facetCode';
import { readFacetFilters } from './facetFilters';
import { FacetValues } from './FacetValues';
import { FullText } from './FullText';
import { MarkedText } from './highlight';
import { MatchFinder } from './MatchFinder';
import {
  CountedFacet,
  countedFacets,
  SearchPosition,
  SearchRequest,
} from './SearchRequest';

/** A result, with all that is shown of it. */
export interface FoundDocument extends DocumentRow {
  debrief_number: number;
  /** Epoch milliseconds. */
  occurred_at: number | string;
  score: number;
  facetValues: Record<FacetName, string[]>;
  marked: { title: MarkedText; body: MarkedText };
}

/** One page of results. */
export interface SearchAnswer {
  documents: FoundDocument[];
  totalItems: number;
  /** Most frequent values first. */
  facets: Map<CountedFacet, [value: string, count: number][]>;
  next?: SearchPosition;
}

interface PageRow extends DocumentRow {
  debrief_number: number;
  occurred_at: number | string;
  facets: string;
}

const valuesPerFacet = 50;

/** Learning search, as SQL. */
export class SearchStore {
  private readonly facetValues = new FacetValues();
  private readonly matches: MatchFinder;

  constructor(private readonly fullText: FullText) {
    this.matches = new MatchFinder(fullText);
  }

  async search(db: Knex, request: SearchRequest): Promise<SearchAnswer> {
    const filters = await readFacetFilters(db, request, this.facetValues);
    const found = await this.matches.find(db, request, filters);
    const page = found.page.slice(0, request.limit);
    const rows = await readRows(db, page);
    const facets = found.facets.top(valuesPerFacet);
    const ids = [...facets.values()].flat().map(it => it.id);
    ids.push(...rows.flatMap(facetIdsOf));
    const [names, marks] = await Promise.all([
      this.facetValues.read(db, [...new Set(ids)]),
      this.readMarks(db, request, rows),
    ]);
    return {
      documents: page.flatMap(({ rowId, by }) => {
        const row = rows.find(it => it.row_id === rowId);
        return row
          ? [
              {
                ...row,
                score: hasPositiveTerm(request.terms) ? by : 0,
                facetValues: namesOf(row, names),
                marked: marks.get(rowId) ?? withoutMarks(row),
              },
            ]
          : [];
      }),
      totalItems: found.totalItems,
      facets: new Map(
        countedFacets.map(facet => [
          facet,
          (facets.get(facet) ?? []).map(it => [
            names.get(it.id) ?? '',
            it.count,
          ]),
        ]),
      ),
      next: found.page.length > page.length ? page.at(-1) : undefined,
    };
  }

  private async readMarks(
    db: Knex,
    { terms }: SearchRequest,
    rows: PageRow[],
  ): Promise<Map<number, FoundDocument['marked']>> {
    if (rows.length === 0 || !hasPositiveTerm(terms)) {
      return new Map();
    }
    return this.fullText.mark(
      db,
      terms,
      rows.map(({ row_id: rowId, title, body }) => ({ rowId, title, body })),
    );
  }
}

async function readRows(db: Knex, page: SearchPosition[]): Promise<PageRow[]> {
  if (page.length === 0) {
    return [];
  }
  return db({ d: 'search_documents' })
    .join({ s: 'search_rows' }, 's.row_id', 'd.row_id')
    .whereIn(
      'd.row_id',
      page.map(it => it.rowId),
    )
    .select('d.*', 's.debrief_number', 's.occurred_at', 's.facets');
}

function facetIdsOf(row: PageRow): number[] {
  return Object.values(decodeFacets(row.facets)).flat();
}

function namesOf(
  row: PageRow,
  names: ReadonlyMap<number, string>,
): FoundDocument['facetValues'] {
  const ids = decodeFacets(row.facets);
  const read = (facet: FacetName) =>
    [ids[facet]].flat().flatMap(id => names.get(id) ?? []);
  return {
    type: read('type'),
    kind: read('kind'),
    severity: read('severity'),
    year: read('year'),
    owner: read('owner'),
    factor: read('factor'),
    tag: read('tag'),
    entityRef: read('entityRef'),
  };
}

function withoutMarks({ title, body }: PageRow): FoundDocument['marked'] {
  return { title: { text: title, marks: [] }, body: { text: body, marks: [] } };
}
