import { Knex } from 'knex';

/**
 * The learning search, as those who change things see it: what is saved is
 * found by the next query.
 */
export interface SearchIndex {
  /**
   * Reads what was changed again, with all that belongs to it, and writes what
   * is to be found of it; what was deleted leaves the index.
   */
  refresh(
    tx: Knex.Transaction,
    owners: { type: 'debrief'; id: string }[],
  ): Promise<void>;
}
