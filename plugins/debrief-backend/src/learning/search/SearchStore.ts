import { Knex } from 'knex';
import { FullText, StoredInstant } from '../../database';
import { countMatches, FacetCounts, mostMatches } from './countMatches';
import { Matches } from './Matches';
import { NewestOrder } from './NewestOrder';
import { RankedOrder } from './RankedOrder';
import { restrictDocuments } from './readableBy';
import { SearchRequest } from './SearchRequest';

/** A document that was found. */
export interface FoundDocument {
  row_id: number;
  document_id: string;
  occurred_at: StoredInstant;
  /** JSON of Facets */
  facets: string;
  title: string;
  body: string;
  /** JSON of DocumentDetails */
  details: string;
}

/** One page of results. */
export interface SearchAnswer {
  documents: FoundDocument[];
  /** At most `mostMatches`. */
  total: number;
  isMore: boolean;
  facets: FacetCounts;
  /** The rank that the next page begins after, if there is one. */
  nextRank?: number;
}

/** Learning search, as SQL. */
export class SearchStore {
  constructor(private readonly fullText: FullText) {}

  async search(db: Knex, request: SearchRequest): Promise<SearchAnswer> {
    const matches = new Matches(db, this.fullText, request);
    const counts = await countMatches(db, matches, request);
    const order = counts.isMore
      ? new NewestOrder(db, matches, request)
      : new RankedOrder(matches, request);
    const limit = Math.min(request.limit, mostMatches - request.rank);
    const rowIds = await order.read(request.rank, limit + 1);
    const nextRank = request.rank + limit;
    const isLast = rowIds.length <= limit || nextRank >= mostMatches;
    return {
      ...counts,
      documents: await readDocuments(db, rowIds.slice(0, limit), request),
      nextRank: isLast ? undefined : nextRank,
    };
  }
}

// What was restricted since it was found is not shown.
async function readDocuments(
  db: Knex,
  rowIds: number[],
  { readable }: SearchRequest,
): Promise<FoundDocument[]> {
  const query: Knex.QueryBuilder = db({ s: 'search_documents' })
    .join({ t: 'search_texts' }, 't.row_id', 's.row_id')
    .whereIn('s.row_id', rowIds)
    .select(
      's.row_id',
      's.document_id',
      's.occurred_at',
      't.facets',
      't.title',
      't.body',
      't.details',
    );
  restrictDocuments(query, readable, 's');
  const rows: FoundDocument[] = await query;
  const byId = new Map(rows.map(row => [row.row_id, row]));
  return rowIds.flatMap(id => byId.get(id) ?? []);
}
