import { Knex } from 'knex';

/** Resolves once a transaction on PostgreSQL waits for what another holds. */
export async function untilSomebodyWaits(knex: Knex): Promise<void> {
  for (;;) {
    const waiting = await knex('pg_stat_activity')
      .where({ wait_event_type: 'Lock' })
      .whereRaw('datname = current_database()');
    if (waiting.length > 0) {
      return;
    }
  }
}
