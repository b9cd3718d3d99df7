import { Knex } from 'knex';

/** Narrows a query to what a text search finds. */
export type WhereTextMatches = (
  query: Knex.QueryBuilder,
  text: string,
  idColumn: string,
) => void;
