import { Knex } from 'knex';
import { DatabaseName } from '../databases';
import { select } from './select';

/**
 * A bare full-text query: the best twenty with their texts. It counts nothing,
 * marks nothing and is allowed to see everything, unless it is limited to some
 * kinds.
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
    database === 'sqlite'
      ? [`{title keywords body} : (${words})`, ...kinds]
      : [words, ...kinds],
  );
}

/** The newest twenty, when nothing is looked for. */
export async function browseRows(knex: Knex): Promise<void> {
  await select(
    knex,
    `SELECT * FROM (
       SELECT row_id FROM search_documents
       ORDER BY occurred_at DESC, row_id DESC LIMIT 20
     ) AS newest JOIN search_texts AS t ON t.row_id = newest.row_id`,
  );
}

const isOfKind = `AND EXISTS (
  SELECT 1 FROM debriefs AS d
  WHERE d.id = s.owner_id AND d.deleted_at IS NULL AND d.kind IN (?, ?)
)`;

function sqliteSearch(isLimited: boolean): string {
  return `SELECT t.row_id, t.title, t.body FROM (
      SELECT search_words.rowid AS row_id FROM search_words
      ${
        isLimited
          ? 'CROSS JOIN search_documents AS s ON s.row_id = search_words.rowid'
          : ''
      }
      WHERE search_words MATCH ? ${isLimited ? isOfKind : ''}
      ORDER BY bm25(search_words, 10.0, 4.0, 1.0) LIMIT 20
    ) AS best JOIN search_texts AS t ON t.row_id = best.row_id`;
}

function postgresSearch(isLimited: boolean): string {
  return `SELECT t.row_id, t.title, t.body, best.score FROM (
      SELECT s.row_id, ts_rank('{0.1, 0.2, 0.4, 1.0}', s.words, asked, 1) AS score
      FROM search_documents AS s, plainto_tsquery('debrief_search', ?) AS asked
      WHERE s.words @@ asked ${isLimited ? isOfKind : ''}
      ORDER BY score DESC LIMIT 20
    ) AS best JOIN search_texts AS t ON t.row_id = best.row_id`;
}
