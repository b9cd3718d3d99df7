// @ts-check

/**
 * What learning search looks through. A common word matches hundreds of
 * thousands of documents, and thousands of them are counted: so
 * `search_documents` is narrow, and texts stand in `search_texts`, to be read
 * for one page of results. How words and labels are found is each database's
 * own; see src/database/fullText.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('search_documents', table => {
    table.comment('One row for each thing that search can find');
    table.increments('row_id');
    table
      .string('owner_type', 16)
      .notNullable()
      .comment('What it belongs to, and whose visibility it has');
    table.string('owner_id', 36).notNullable();
    table.string('document_id', 36).notNullable();
    table.bigInteger('occurred_at').notNullable();
    table
      .text('facet_keys')
      .notNullable()
      .comment('A letter and eight characters of a hash for each facet value');
    table.unique(['document_id'], { indexName: 'search_documents_unique' });
    // By id first: SQLite would look through all of a type.
    table.index(['owner_id', 'owner_type'], 'search_documents_owner_index');
    table.index(['occurred_at', 'row_id'], 'search_documents_occurred_index');
  });

  await knex.schema.createTable('search_texts', table => {
    table.comment('What is searched, and shown of a result, as plain text');
    table.integer('row_id').primary();
    table.text('facets').notNullable().comment('JSON, lists by facet');
    table.text('title').notNullable();
    table.text('keywords').notNullable();
    table.text('body').notNullable();
    table
      .text('labels')
      .notNullable()
      .comment('JSON, by what it can be filtered');
    table
      .text('visible_to')
      .notNullable()
      .comment('JSON, who finds it; null for everyone');
    table.text('details').notNullable().comment('JSON, what results show');
  });

  await knex.schema.createTable('search_index', table => {
    table.comment('How the index was written, so that an old one is rebuilt');
    table.integer('format').notNullable();
  });
  await knex('search_index').insert({ format: 3 });

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
        title, keywords, body, labels,
        content = '', contentless_delete = 1,
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
  // Whether a word is in the title is asked of an index as well, and not of
  // every match.
  await knex.raw(`
    ALTER TABLE search_documents
      ADD COLUMN words tsvector NOT NULL,
      ADD COLUMN title_words tsvector NOT NULL,
      ADD COLUMN labels text[] NOT NULL,
      ADD COLUMN visible_to text[]`);
  for (const column of ['words', 'title_words', 'labels']) {
    await knex.raw('CREATE INDEX ?? ON search_documents USING gin (??)', [
      `search_documents_${column}_index`,
      column,
    ]);
  }
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
  await knex.schema.dropTable('search_index');
  await knex.schema.dropTable('search_texts');
  await knex.schema.dropTable('search_documents');
  if (!isSqlite(knex)) {
    await knex.raw('DROP TEXT SEARCH CONFIGURATION debrief_search');
    await knex.raw('DROP TEXT SEARCH DICTIONARY debrief_stem');
  }
};

/** @param {import('knex').Knex} knex */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}
