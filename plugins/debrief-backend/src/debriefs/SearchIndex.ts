import { Knex } from 'knex';

/** What documents of the search index belong to. */
export interface OwnerRef {
  type: 'debrief';
  id: string;
}

/**
 * The learning search, as those who change things see it: what is saved is
 * found by the next query.
 */
export interface SearchIndex {
  /**
   * Reads the owners, and all that belongs to them, again and writes what is
   * to be found of them; what was deleted leaves the index.
   */
  refresh(tx: Knex.Transaction, owners: OwnerRef[]): Promise<void>;

  /**
   * Writes the whole index again, a few owners at a time, while others read
   * and write.
   *
   * @param signal - ends it early
   */
  rebuild(signal?: AbortSignal): Promise<void>;
}

/** Narrows a query to the debriefs that a text search finds. */
export type WhereTextMatches = (
  query: Knex.QueryBuilder,
  text: string,
  idColumn: string,
) => void;
