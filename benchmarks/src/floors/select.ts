import { Knex } from 'knex';

type Row = Record<string, string | number | boolean | null>;

/** The rows of a query that is written by hand, in either dialect. */
export async function select(
  knex: Knex,
  sql: string,
  values: (string | number)[] = [],
): Promise<Row[]> {
  const answer = await knex.raw<Row[] | { rows: Row[] }>(sql, values);
  return Array.isArray(answer) ? answer : answer.rows;
}

/** As many places for values as there are. */
export function places(values: unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** The ids of a subquery, each by its key, which PostgreSQL has to be told. */
export function among(knex: Knex, subquery: string): string {
  return knex.client.config.client === 'pg'
    ? `= ANY(ARRAY${subquery})`
    : `IN ${subquery}`;
}
