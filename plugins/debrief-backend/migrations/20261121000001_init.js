// @ts-check

/**
 * Instants are epoch milliseconds in bigint columns: the same in every dialect,
 * and they sort and compare as numbers. Long texts are JSON in text columns:
 * they are read whole and never searched.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createNumbers(knex, ['debrief', 'countermeasure']);

  await knex.schema.createTable('debriefs', table => {
    table.comment('One row per debrief, what clients wrote as JSON in content');
    table.string('id', 36).primary();
    table.integer('number').notNullable().unique();
    table.integer('version').notNullable();
    table.string('status', 16).notNullable();
    table.string('kind', 16).notNullable();
    table.boolean('scheduled').notNullable();
    table.string('severity', 63);
    table.text('title').notNullable();
    table.string('visibility', 16).notNullable();
    table.string('owner', 255);
    table.string('facilitator', 255);
    table
      .bigInteger('occurred_at')
      .notNullable()
      .comment('When it began; without that mark, when it was recorded');
    table.bigInteger('started_at');
    table.bigInteger('detected_at');
    table.bigInteger('mitigated_at');
    table.bigInteger('resolved_at');
    table.bigInteger('held_at');
    table.text('content').notNullable();
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 255).notNullable();
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by', 255).notNullable();
    table.bigInteger('published_at');
    table.bigInteger('deleted_at');
    table.string('deleted_by', 255);

    // Wide enough to page and to count without touching the rows, whose content
    // is long.
    const decidedByIndex = ['visibility', 'status', 'kind', 'severity'];
    table.index(
      ['deleted_at', 'occurred_at', 'id', ...decidedByIndex],
      'debriefs_occurred_index',
    );
    table.index(
      ['deleted_at', 'updated_at', 'id', ...decidedByIndex],
      'debriefs_updated_index',
    );
    table.index(
      ['deleted_at', 'number', 'id', ...decidedByIndex],
      'debriefs_number_index',
    );
    table.index(['status', 'occurred_at', 'id'], 'debriefs_status_index');
    table.index(['severity', 'occurred_at', 'id'], 'debriefs_severity_index');
    table.index(['owner', 'occurred_at', 'id'], 'debriefs_owner_index');
  });

  await knex.schema.createTable('debrief_entities', table => {
    ofDebrief(table);
    table.string('entity_ref', 255).notNullable();
    table.string('role', 16).notNullable();
    table.text('title').comment('Its title when the debrief was last saved');
    table.integer('position').notNullable();
    table.primary(['debrief_id', 'entity_ref']);
    table.index(['entity_ref', 'debrief_id'], 'debrief_entities_ref_index');
  });
  await knex.schema.createTable('debrief_people', table => {
    table.comment('Who is involved, and so sees a restricted debrief');
    ofDebrief(table);
    table.string('entity_ref', 255).notNullable();
    table.string('role', 16).notNullable();
    table.primary(['debrief_id', 'entity_ref', 'role']);
    table.index(['entity_ref', 'debrief_id'], 'debrief_people_ref_index');
  });
  await knex.schema.createTable('debrief_tags', table => {
    ofDebrief(table);
    table.string('tag', 63).notNullable();
    table.primary(['debrief_id', 'tag']);
    table.index(['tag', 'debrief_id'], 'debrief_tags_tag_index');
  });
  await knex.schema.createTable('debrief_factors', table => {
    ofDebrief(table);
    table.string('category', 63).notNullable();
    table.primary(['debrief_id', 'category']);
    table.index(['category', 'debrief_id'], 'debrief_factors_category_index');
  });
  await knex.schema.createTable('debrief_relations', table => {
    ofDebrief(table);
    table.integer('position').notNullable();
    table.string('other_id', 36).notNullable();
    table.string('type', 32).notNullable();
    table.string('countermeasure_id', 36);
    table.primary(['debrief_id', 'position']);
    table.index(['other_id', 'debrief_id'], 'debrief_relations_other_index');
    table.index(['countermeasure_id'], 'debrief_relations_cm_index');
  });

  await knex.schema.createTable('timeline_entries', table => {
    table.string('id', 36).primary();
    ofDebrief(table);
    table.integer('version').notNullable();
    table.bigInteger('at').notNullable();
    table.string('kind', 16).notNullable();
    table.text('text').notNullable();
    table.string('author', 255);
    table.text('source').comment('JSON');
    savedBy(table);
    table.index(['debrief_id', 'at', 'id'], 'timeline_entries_debrief_index');
  });

  await knex.schema.createTable('countermeasures', table => {
    table.string('id', 36).primary();
    table.integer('number').notNullable().unique();
    table.integer('version').notNullable();
    table
      .string('source_type', 16)
      .notNullable()
      .comment('What it comes from, and whose visibility it has');
    table.string('source_id', 36).notNullable();
    table.text('title').notNullable();
    table.text('description').notNullable();
    table.string('state', 16).notNullable();
    table.text('reason');
    table.string('owner', 255);
    table.string('due_date', 10).comment('Calendar date, 2026-04-01');
    table
      .string('due_order', 10)
      .notNullable()
      .comment('The due date, or 9999-12-31: what is due first comes first');
    table.string('cornerstone', 16);
    table.string('mechanism', 16);
    table.string('strength', 16);
    table.text('ticket_url');
    table.bigInteger('state_changed_at').notNullable();
    table.text('verification').comment('JSON');
    savedBy(table);
    table.index(['source_id', 'source_type'], 'countermeasures_source_index');
    table.index(['owner', 'state'], 'countermeasures_owner_index');
    // Wide enough to list and count what is due without touching the rows.
    table.index(
      [
        'due_order',
        'id',
        'deleted_at',
        'state',
        'source_id',
        'owner',
        'strength',
        'cornerstone',
      ],
      'countermeasures_due_index',
    );
  });
  await knex.schema.createTable('countermeasure_entities', table => {
    table
      .string('countermeasure_id', 36)
      .notNullable()
      .references('countermeasures.id')
      .onDelete('CASCADE');
    table.string('entity_ref', 255).notNullable();
    table.primary(['countermeasure_id', 'entity_ref']);
    table.index(
      ['entity_ref', 'countermeasure_id'],
      'countermeasure_entities_ref_index',
    );
  });

  await knex.schema.createTable('comments', table => {
    table.string('id', 36).primary();
    ofDebrief(table);
    table.integer('version').notNullable();
    table.text('text').notNullable();
    table.string('section', 63);
    table.string('entry_id', 36).comment('The timeline entry it is about');
    table.boolean('resolved').notNullable();
    savedBy(table);
    table.index(['debrief_id', 'created_at', 'id'], 'comments_debrief_index');
  });
  await knex.schema.createTable('attachments', table => {
    table.string('id', 36).primary();
    ofDebrief(table);
    table.text('name').notNullable();
    table.string('content_type', 127).notNullable().comment('By its bytes');
    table.integer('size').notNullable();
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 255).notNullable();
    table.index(
      ['debrief_id', 'created_at', 'id'],
      'attachments_debrief_index',
    );
  });
  await knex.schema.createTable('attachment_contents', table => {
    table.comment('The bytes of attachments, so that lists need not read them');
    table
      .string('attachment_id', 36)
      .primary()
      .references('attachments.id')
      .onDelete('CASCADE');
    table.binary('content').notNullable();
  });

  await knex.schema.createTable('revisions', table => {
    table.comment('Every saved state of everything that can change');
    table.string('id', 36).primary();
    table.string('subject_type', 32).notNullable().comment('What was changed');
    table.string('subject_id', 36).notNullable();
    table.integer('version').notNullable();
    table
      .string('owner_type', 16)
      .notNullable()
      .comment('What it belongs to, and whose visibility it has');
    table.string('owner_id', 36).notNullable();
    table.bigInteger('at').notNullable();
    table.string('by', 255).notNullable();
    table.string('action', 16).notNullable();
    table.text('changed_fields').notNullable().comment('JSON');
    table.text('content').notNullable().comment('JSON');
    table.unique(['subject_type', 'subject_id', 'version'], {
      indexName: 'revisions_subject_unique',
    });
    table.index(['owner_id', 'owner_type', 'at'], 'revisions_owner_index');
  });

  await knex.schema.createTable('change_events', table => {
    table.comment('What happened and is still to be published, or to be told');
    table.bigIncrements('position').comment('The order in which it happened');
    table.string('owner_id', 36).notNullable();
    table.text('event').notNullable().comment('JSON');
    table
      .bigInteger('published_at')
      .comment('When the event was out: what is left is to tell people');
    table.integer('attempts').notNullable().comment('Of what is left');
    table.string('claimed_by', 36);
    table
      .bigInteger('claimed_until')
      .notNullable()
      .comment('Until then somebody has it, or it rests after it failed');
    table.index(['claimed_by'], 'change_events_claim_index');
    table.index(['owner_id', 'position'], 'change_events_owner_index');
  });
  await knex.schema.createTable('read_decisions', table => {
    table.comment('What the permission policy said last to each person');
    table.string('user_ref', 255).primary();
    table.text('decision').notNullable().comment('JSON');
    table.boolean('is_allowed').notNullable();
    table.bigInteger('decided_at').notNullable();
    table.index(['is_allowed', 'decided_at'], 'read_decisions_allowed_index');
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.comment('The answers of POST requests that may be sent again');
    table.string('actor', 255).notNullable();
    table.string('key', 255).notNullable();
    table.text('route').notNullable();
    table.string('body_hash', 64).notNullable();
    table.text('result').comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.primary(['actor', 'key']);
    table.index(['created_at'], 'idempotency_keys_created_index');
  });
  await knex.schema.createTable('seeds', table => {
    table.comment('Sample data that was loaded already');
    table.string('key', 255).primary();
    table.bigInteger('loaded_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const name of [
    'seeds',
    'idempotency_keys',
    'read_decisions',
    'change_events',
    'revisions',
    'attachment_contents',
    'attachments',
    'comments',
    'countermeasure_entities',
    'countermeasures',
    'timeline_entries',
    'debrief_relations',
    'debrief_factors',
    'debrief_tags',
    'debrief_people',
    'debrief_entities',
    'debriefs',
  ]) {
    await knex.schema.dropTable(name);
  }
  await dropNumbers(knex, ['debrief', 'countermeasure']);
};

/**
 * Running numbers, shown to people as #142 and CM-242. PostgreSQL hands them
 * out without making anybody wait for somebody else's transaction; SQLite has
 * one writer anyway.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} names
 */
async function createNumbers(knex, names) {
  if (isSqlite(knex)) {
    await knex.schema.createTable('counters', table => {
      table.comment('Running numbers');
      table.string('name', 64).primary();
      table.bigInteger('value').notNullable();
    });
    await knex('counters').insert(names.map(name => ({ name, value: 0 })));
    return;
  }
  for (const name of names) {
    await knex.raw('CREATE SEQUENCE ??', [`${name}_numbers`]);
  }
}

/**
 * @param {import('knex').Knex} knex
 * @param {string[]} names
 */
async function dropNumbers(knex, names) {
  if (isSqlite(knex)) {
    await knex.schema.dropTable('counters');
    return;
  }
  for (const name of names) {
    await knex.raw('DROP SEQUENCE ??', [`${name}_numbers`]);
  }
}

/** @param {import('knex').Knex} knex */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function ofDebrief(table) {
  table
    .string('debrief_id', 36)
    .notNullable()
    .references('debriefs.id')
    .onDelete('CASCADE');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function savedBy(table) {
  table.bigInteger('created_at').notNullable();
  table.string('created_by', 255).notNullable();
  table.bigInteger('updated_at').notNullable();
  table.string('updated_by', 255).notNullable();
  table.bigInteger('deleted_at');
}
