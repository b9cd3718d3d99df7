import { Knex } from 'knex';
import { dialectOf } from '../../database';
import { FullText } from './FullText';
import { PostgresFullText } from './PostgresFullText';
import { SqliteFullText } from './SqliteFullText';

/** The full-text search of the database that `knex` speaks to. */
export function fullTextOf(knex: Knex): FullText {
  return dialectOf(knex) === 'sqlite'
    ? new SqliteFullText()
    : new PostgresFullText();
}
