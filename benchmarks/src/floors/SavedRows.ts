import { Knex } from 'knex';
import { DatabaseName } from '../databases';
import { among, places, select } from './select';

const ofDebrief = (ids: string) => `debrief_id IN (${ids})`;

// In an order in which they can be inserted.
const conditions: Record<string, (ids: string, knex: Knex) => string> = {
  debriefs: ids => `id IN (${ids})`,
  debrief_entities: ofDebrief,
  debrief_people: ofDebrief,
  debrief_tags: ofDebrief,
  debrief_factors: ofDebrief,
  debrief_relations: ofDebrief,
  timeline_entries: ofDebrief,
  countermeasures: ids => `source_id IN (${ids})`,
  countermeasure_entities: (ids, knex) =>
    `countermeasure_id ${among(
      knex,
      `(SELECT id FROM countermeasures WHERE source_id IN (${ids}))`,
    )}`,
  revisions: ids => `owner_id IN (${ids})`,
  search_documents: ids => `owner_id IN (${ids})`,
  search_texts: (ids, knex) =>
    `row_id ${among(
      knex,
      `(SELECT row_id FROM search_documents WHERE owner_id IN (${ids}))`,
    )}`,
};

/**
 * All rows of some debriefs, taken out of the database to be put back: what
 * saving them costs, when everything about them is known.
 */
export class SavedRows {
  static async take(
    knex: Knex,
    database: DatabaseName,
    debriefIds: string[],
  ): Promise<SavedRows> {
    const rows = new Map<string, object[]>();
    const ids = places(debriefIds);
    for (const [table, where] of Object.entries(conditions)) {
      const sql = `SELECT * FROM ${table} WHERE ${where(ids, knex)}`;
      rows.set(table, await select(knex, sql, debriefIds));
    }
    await knex.transaction(async tx => {
      if (database === 'sqlite') {
        await tx.raw(
          `DELETE FROM search_words WHERE rowid IN (
             SELECT row_id FROM search_documents WHERE owner_id IN (${ids}))`,
          debriefIds,
        );
      }
      for (const [table, where] of Object.entries(conditions).reverse()) {
        await tx.raw(
          `DELETE FROM ${table} WHERE ${where(ids, knex)}`,
          debriefIds,
        );
      }
    });
    return new SavedRows(knex, database, debriefIds, rows);
  }

  private constructor(
    private readonly knex: Knex,
    private readonly database: DatabaseName,
    private readonly debriefIds: string[],
    private readonly rows: Map<string, object[]>,
  ) {}

  async putBack(): Promise<void> {
    const insert = this.database === 'sqlite' ? insertSqlite : insertPostgres;
    await this.knex.transaction(async tx => {
      for (const [table, rows] of this.rows) {
        if (rows.length > 0) {
          await insert(tx, table, rows);
        }
      }
      if (this.database === 'sqlite') {
        await tx.raw(
          // One word for each label, as the backend makes one of it.
          `INSERT INTO search_words (rowid, title, keywords, body, labels)
           SELECT t.row_id, t.title, t.keywords, t.body,
             (SELECT group_concat(hex(value), ' ') FROM json_each(t.labels))
           FROM search_documents AS s JOIN search_texts AS t USING (row_id)
           WHERE s.owner_id IN (${places(this.debriefIds)})`,
          this.debriefIds,
        );
      }
    });
  }
}

async function insertSqlite(
  tx: Knex.Transaction,
  table: string,
  rows: object[],
): Promise<void> {
  const columns = Object.keys(rows[0]).map(column => `"${column}"`);
  const values = columns.map(column => `json_extract(value, '$.${column}')`);
  await tx.raw(
    `INSERT INTO ${table} (${columns}) SELECT ${values} FROM json_each(?)`,
    [JSON.stringify(rows)],
  );
}

async function insertPostgres(
  tx: Knex.Transaction,
  table: string,
  rows: object[],
): Promise<void> {
  await tx.raw(
    `INSERT INTO ${table}
     SELECT * FROM json_populate_recordset(null::${table}, ?::json)`,
    [JSON.stringify(rows)],
  );
}
