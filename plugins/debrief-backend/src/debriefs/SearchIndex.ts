import { Knex } from 'knex';

/**
 * The learning search, as those who change things see it: what is saved is
 * found by the next query.
 */
export interface SearchIndex {
  /**
   * Reads the debriefs, their timelines and countermeasures again and writes
   * what is to be found of them; what was deleted leaves the index.
   */
  refresh(tx: Knex.Transaction, debriefIds: string[]): Promise<void>;
}

/** Narrows a query to the debriefs that a text search finds. */
export type WhereTextMatches = (
  query: Knex.QueryBuilder,
  text: string,
  idColumn: string,
) => void;
