import { Knex } from 'knex';

/** The databases that Backstage supports and we know. */
export type Dialect = 'sqlite' | 'postgres';

/** Which dialect `knex`, or a query of it, speaks. */
export function dialectOf(knex: Pick<Knex, 'client'>): Dialect {
  const client = String(knex.client.config.client);
  return client.includes('sqlite') ? 'sqlite' : 'postgres';
}
