import { Knex } from 'knex';
import { DatabaseName } from '../databases';
import { select } from './select';

/**
 * A bare full-text query: the best twenty with their texts, in SQLite with
 * their words marked. It counts nothing and is allowed to see everything,
 * unless it is limited to some kinds.
 */
export async function searchRows(
  knex: Knex,
  database: DatabaseName,
  words: string,
  kinds: string[] = [],
): Promise<void> {
  const isLimited = kinds.length > 0;
  await select(
    knex,
    database === 'sqlite' ? sqliteSearch(isLimited) : postgresSearch(isLimited),
    database === 'sqlite' ? [words, words, ...kinds] : [words, ...kinds],
  );
}

/** The newest twenty, when nothing is looked for. */
export async function browseRows(knex: Knex): Promise<void> {
  await select(
    knex,
    `SELECT d.* FROM (
       SELECT row_id FROM search_rows ORDER BY occurred_at DESC, row_id DESC LIMIT 20
     ) AS newest JOIN search_documents AS d ON d.row_id = newest.row_id`,
  );
}

// All of it stands in the index of the numbers.
const isOfKind = `AND EXISTS (
  SELECT 1 FROM debriefs AS d
  WHERE d.number = s.debrief_number AND d.deleted_at IS NULL
    AND d.kind IN (?, ?)
)`;

function sqliteSearch(isLimited: boolean): string {
  return `SELECT rowid,
      highlight(search_words, 0, '<mark>', '</mark>') AS title,
      highlight(search_words, 2, '<mark>', '</mark>') AS body
    FROM search_words
    WHERE search_words MATCH ? AND rowid IN (
      SELECT search_words.rowid FROM search_words
      ${
        isLimited
          ? 'CROSS JOIN search_rows AS s ON s.row_id = search_words.rowid'
          : ''
      }
      WHERE search_words MATCH ? ${isLimited ? isOfKind : ''}
      ORDER BY bm25(search_words, 10.0, 4.0, 1.0) LIMIT 20
    )`;
}

function postgresSearch(isLimited: boolean): string {
  return `SELECT d.row_id, d.title, d.body, best.score FROM (
      SELECT s.row_id, ts_rank('{0.1, 0.2, 0.4, 1.0}', s.words, asked, 1) AS score
      FROM search_rows AS s, plainto_tsquery('debrief_search', ?) AS asked
      WHERE s.words @@ asked ${isLimited ? isOfKind : ''}
      ORDER BY score DESC LIMIT 20
    ) AS best JOIN search_documents AS d ON d.row_id = best.row_id`;
}
