import { Knex } from 'knex';
import { dialectOf } from './dialect';

// Which of PostgreSQL's advisory locks is whose: any numbers, as long as they
// stay.
const locks = { 'change-events': 1_684_365_938 };

/**
 * Waits until no other transaction, of whatever replica, has its turn with
 * something, and keeps the turn until this one ends. What the others did is
 * seen by every statement that follows. SQLite has one connection: there, a
 * transaction is a turn.
 */
export async function takeTurn(
  tx: Knex.Transaction,
  what: keyof typeof locks,
): Promise<void> {
  if (dialectOf(tx) === 'postgres') {
    await tx.raw('select pg_advisory_xact_lock(?)', [locks[what]]);
  }
}
