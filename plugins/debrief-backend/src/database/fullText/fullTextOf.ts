import { Knex } from 'knex';
import { dialectOf } from '../dialect';
import { FullText } from './FullText';
import { PostgresFullText } from './postgres/PostgresFullText';
import { SqliteFullText } from './sqlite/SqliteFullText';

/** The full-text search of the database that `knex` speaks to. */
export function fullTextOf(knex: Knex): FullText {
  return dialectOf(knex) === 'sqlite'
    ? new SqliteFullText()
    : new PostgresFullText();
}
