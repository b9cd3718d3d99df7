import { Knex } from 'knex';
import { dialectOf } from './dialect';

// What a planner still weighs one by one.
const fewValues = 20;

/**
 * Narrows `query` to rows with one of the values in a column, however many they
 * are: a long list is one variable of the statement.
 */
export function whereOneOf(
  query: Knex.QueryBuilder,
  column: string,
  values: string[],
): void {
  if (values.length <= fewValues) {
    query.whereIn(column, values);
  } else if (dialectOf(query) === 'sqlite') {
    query.whereRaw('?? IN (SELECT value FROM json_each(?))', [
      column,
      JSON.stringify(values),
    ]);
  } else {
    query.whereRaw('?? = ANY(?)', [column, values]);
  }
}
