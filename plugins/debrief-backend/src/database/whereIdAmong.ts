import { Knex } from 'knex';
import { dialectOf } from './dialect';

/**
 * Narrows `query` to the ids that another query selects, and has each looked up
 * by its key. PostgreSQL expects so many of a subquery that it would rather
 * read the whole table.
 */
export function whereIdAmong(
  query: Knex.QueryBuilder,
  column: string,
  ids: Knex.QueryBuilder,
): void {
  if (dialectOf(query) === 'sqlite') {
    query.whereIn(column, ids);
  } else {
    query.whereRaw('?? = ANY(ARRAY(?))', [column, ids]);
  }
}
