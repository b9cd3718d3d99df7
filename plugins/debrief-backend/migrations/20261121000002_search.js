// @ts-check

/**
 * What learning search looks through. A common word matches hundreds of
 * thousands of rows, and all of them have to be looked at: so `search_rows` is
 * narrow, and whether a row is restricted is the sign of its id, which the
 * full-text index knows without looking further. Texts are kept once, in
 * `search_documents`, and read for one page of results.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('search_facet_values', table => {
    table.comment('What the characters of search_rows.facets stand for');
    table.increments('id');
    table.string('facet', 16).notNullable();
    table.string('value', 255).notNullable();
    table.unique(['facet', 'value'], {
      indexName: 'search_facet_values_unique',
    });
  });

  // Always the same ids: see src/learning/search/facetCode.ts.
  await knex('search_facet_values').insert([
    { facet: 'type', value: 'debrief' },
    { facet: 'type', value: 'countermeasure' },
  ]);

  await knex.schema.createTable('search_documents', table => {
    table.comment('What is shown of each result');
    table.increments('row_id').comment('Negative of what is restricted');
    table.string('type', 16).notNullable();
    table.string('document_id', 36).notNullable();
    table.string('debrief_id', 36).notNullable();
    table.integer('number').notNullable();
    table.text('title').notNullable();
    table.text('keywords').notNullable();
    table.text('body').notNullable();
    table
      .string('state', 16)
      .notNullable()
      .comment('Status of a debrief, state of a countermeasure');
    table.string('strength', 16);
    table.string('due_date', 10);
    table.unique(['document_id'], { indexName: 'search_documents_unique' });
    table.index(['debrief_id'], 'search_documents_debrief_index');
  });

  await knex.schema.createTable('search_rows', table => {
    table.comment('What decides which results there are');
    table.integer('row_id').primary();
    table.integer('debrief_number').notNullable();
    table.bigInteger('occurred_at').notNullable();
    table
      .text('facets')
      .notNullable()
      .comment('One character per value, see src/learning/search/facetCode.ts');
    table.index(['debrief_number'], 'search_rows_debrief_index');
    table.index(['occurred_at', 'row_id'], 'search_rows_occurred_index');
  });

  // What a learning record counts, without reading descriptions.
  await knex.schema.alterTable('countermeasures', table => {
    table.index(
      ['source_id', 'deleted_at', 'state', 'strength', 'due_date'],
      'countermeasures_facts_index',
    );
  });

  if (isSqlite(knex)) {
    await knex.raw(`
      CREATE VIRTUAL TABLE search_words USING fts5(
        title, keywords, body,
        content = 'search_documents', content_rowid = 'row_id',
        tokenize = 'porter unicode61 remove_diacritics 2'
      )`);
    return;
  }
  // English stems without stop words, so that "out of memory" and "up" can be
  // found here as well as in SQLite, which has no stop words.
  await knex.raw(`
    CREATE TEXT SEARCH DICTIONARY debrief_stem (
      TEMPLATE = pg_catalog.snowball, LANGUAGE = english
    )`);
  await knex.raw(`
    CREATE TEXT SEARCH CONFIGURATION debrief_search (
      COPY = pg_catalog.simple
    )`);
  await knex.raw(`
    ALTER TEXT SEARCH CONFIGURATION debrief_search
      ALTER MAPPING FOR asciiword, word, numword WITH debrief_stem`);
  await knex.raw('ALTER TABLE search_rows ADD COLUMN words tsvector NOT NULL');
  // To count everything there is without reading any words.
  await knex.raw(`
    ALTER TABLE search_rows
      DROP CONSTRAINT search_rows_pkey,
      ADD PRIMARY KEY (row_id) INCLUDE (facets)`);
  await knex.raw(
    'CREATE INDEX search_rows_words_index ON search_rows USING gin (words)',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isSqlite(knex)) {
    await knex.schema.dropTable('search_words');
  }
  await knex.schema.alterTable('countermeasures', table => {
    table.dropIndex([], 'countermeasures_facts_index');
  });
  await knex.schema.dropTable('search_rows');
  await knex.schema.dropTable('search_documents');
  await knex.schema.dropTable('search_facet_values');
  if (!isSqlite(knex)) {
    await knex.raw('DROP TEXT SEARCH CONFIGURATION debrief_search');
    await knex.raw('DROP TEXT SEARCH DICTIONARY debrief_stem');
  }
};

/** @param {import('knex').Knex} knex */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}
