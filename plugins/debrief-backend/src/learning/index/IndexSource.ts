import { Knex } from 'knex';
import type { Change } from '../../changes';
import type { Owner } from '../../records';
import { SearchDocument } from './SearchDocument';

/** What is to be found of one type of owner. */
export interface IndexSource {
  type: Owner['type'];

  /** What is found of an owner; to change anything else changes nothing here. */
  parts: readonly Change['what'][];

  /** The ids of all that is there, deleted ones left out, as column `id`. */
  selectIds(db: Knex): Knex.QueryBuilder;

  /**
   * Waits for others who change the same owners and lets nobody else index
   * them until the transaction ends: whoever indexes last sees everything.
   */
  lock(tx: Knex.Transaction, ids: string[]): Promise<void>;

  /** Their documents as of now; of what is deleted, none. */
  compose(tx: Knex.Transaction, ids: string[]): Promise<SearchDocument[]>;
}
