import { Knex } from 'knex';
import type { Owner } from '../records';

/**
 * The learning search, as those who change things see it: what is saved is
 * found by the next query.
 */
export interface SearchIndex {
  /**
   * Reads the owners, and all that belongs to them, again and writes what is
   * to be found of them; what was deleted leaves the index.
   */
  refresh(tx: Knex.Transaction, owners: Owner[]): Promise<void>;
}
