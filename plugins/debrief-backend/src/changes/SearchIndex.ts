import { Knex } from 'knex';
import { Change } from './Change';

/**
 * The learning search, as those who change things see it: what is saved is
 * found by the next query.
 */
export interface SearchIndex {
  /**
   * Reads what was changed, with its owner and all that is found with it, again
   * and writes what is to be found; what was deleted leaves the index.
   */
  refresh(
    tx: Knex.Transaction,
    changed: Pick<Change, 'what' | 'owner'>[],
  ): Promise<void>;
}
