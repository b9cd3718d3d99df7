// @ts-check

/**
 * Game days, with what belongs to them. As of debriefs, what clients wrote is
 * JSON in text columns, and what is asked for stands beside it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createNumbers(knex, 'game_day');

  await knex.schema.createTable('game_days', table => {
    table.comment(
      'One row per game day, what clients wrote as JSON in content',
    );
    table.string('id', 36).primary();
    table.integer('number').notNullable().unique();
    table.integer('version').notNullable();
    table.string('status', 16).notNullable();
    table.string('form', 16).notNullable();
    table.string('environment', 63).notNullable();
    table.string('failure_mode', 63);
    table.text('title').notNullable();
    table.string('visibility', 16).notNullable();
    table.boolean('announced').notNullable();
    table.string('owner', 255);
    table
      .bigInteger('occurred_at')
      .notNullable()
      .comment('When it began, else when it is announced for, else recorded');
    table.bigInteger('scheduled_at');
    table.integer('duration_minutes').notNullable();
    table.bigInteger('started_at');
    table.bigInteger('ended_at');
    table.text('abort').comment('JSON');
    table.text('cancel_reason');
    table.string('debrief_id', 36).comment('The debrief that was made of it');
    table.text('content').notNullable();
    savedBy(table);
    table.string('deleted_by', 255);

    // Wide enough to page and to count without touching the rows.
    const decidedByIndex = ['visibility', 'status', 'form', 'environment'];
    for (const [name, column] of [
      ['game_days_occurred_index', 'occurred_at'],
      ['game_days_updated_index', 'updated_at'],
      ['game_days_number_index', 'number'],
    ]) {
      if (isSqlite(knex)) {
        table.index(['deleted_at', column, 'id', ...decidedByIndex], name);
      } else {
        table.index([column, 'id', ...decidedByIndex], name, {
          predicate: knex.whereNull('deleted_at'),
        });
      }
    }
    table.index(['scheduled_at', 'status'], 'game_days_scheduled_index');
    table.index(['debrief_id'], 'game_days_debrief_index');
  });
  await knex.schema.createTable('game_day_entities', table => {
    ofGameDay(table);
    table.string('entity_ref', 255).notNullable();
    table.string('role', 16).notNullable();
    table.text('title').comment('Its title when the game day was last saved');
    table.integer('position').notNullable();
    table.primary(['game_day_id', 'entity_ref']);
    table.index(['entity_ref', 'game_day_id'], 'game_day_entities_ref_index');
  });
  await knex.schema.createTable('game_day_people', table => {
    table.comment('Who has a role, and so sees a restricted game day');
    ofGameDay(table);
    table.string('entity_ref', 255).notNullable();
    table.string('role', 16).notNullable();
    table.primary(['game_day_id', 'entity_ref', 'role']);
    table.index(['entity_ref', 'game_day_id'], 'game_day_people_ref_index');
  });

  await knex.schema.createTable('drills', table => {
    table.comment('One injected fault each');
    table.string('id', 36).primary();
    ofGameDay(table);
    table.integer('number').notNullable().comment('1, 2, 3 in its game day');
    table.integer('version').notNullable();
    table.string('execution', 16);
    table.string('outcome', 16);
    table.string('outcome_by', 255);
    table.bigInteger('outcome_at');
    table.text('content').notNullable().comment('JSON');
    savedBy(table);
    table.unique(['game_day_id', 'number'], {
      indexName: 'drills_number_unique',
    });
    table.index(['outcome', 'game_day_id'], 'drills_outcome_index');
  });
  await knex.schema.createTable('measurements', table => {
    table.comment('Values that observers read and typed in');
    table.string('id', 36).primary();
    table
      .string('drill_id', 36)
      .notNullable()
      .references('drills.id')
      .onDelete('CASCADE');
    table.integer('steady_state').notNullable().comment('Which, from 0');
    table.bigInteger('at').notNullable();
    table.double('value').notNullable();
    table.string('created_by', 255).notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['drill_id', 'at', 'id'], 'measurements_drill_index');
  });
  await knex.schema.createTable('observations', table => {
    table.string('id', 36).primary();
    ofGameDay(table);
    table.integer('version').notNullable();
    table.bigInteger('at').notNullable();
    table.string('kind', 16).notNullable();
    table.text('text').notNullable();
    table.string('drill_id', 36);
    table.string('recognises', 36).comment('A timeline entry of then');
    savedBy(table);
    table.index(['game_day_id', 'at', 'id'], 'observations_game_day_index');
  });

  await knex.schema.createTable('game_day_rehearsals', table => {
    table.comment('The debriefs whose event a game day, or a drill, rehearses');
    ofGameDay(table);
    table.string('drill_id', 36).notNullable().comment('Empty: of the whole');
    table.string('debrief_id', 36).notNullable();
    table.primary(['game_day_id', 'drill_id', 'debrief_id']);
    table.index(['debrief_id', 'game_day_id'], 'game_day_rehearsals_index');
  });
  await knex.schema.createTable('game_day_retests', table => {
    table.comment('The countermeasures that are tested again');
    ofGameDay(table);
    table.string('drill_id', 36).notNullable().comment('Empty: of the whole');
    table.string('countermeasure_id', 36).notNullable();
    table.string('verdict', 16).comment('Once the game day is completed');
    table.primary(['game_day_id', 'drill_id', 'countermeasure_id']);
    table.index(['countermeasure_id', 'game_day_id'], 'game_day_retests_index');
  });
  await knex.schema.createTable('game_day_reminders', table => {
    table.comment('Which reminders were sent, each once');
    ofGameDay(table);
    table.string('kind', 16).notNullable();
    table.bigInteger('scheduled_at').notNullable();
    table.bigInteger('sent_at').notNullable();
    table.primary(['game_day_id', 'kind', 'scheduled_at']);
  });

  await knex.schema.createTable('scenarios', table => {
    table.comment('What can be rehearsed, of those that people wrote here');
    table.string('id', 36).primary();
    table.integer('version').notNullable();
    table.text('title').notNullable();
    table.string('failure_mode', 63).notNullable();
    table.text('content').notNullable().comment('JSON');
    savedBy(table);
    table.index(['failure_mode'], 'scenarios_failure_mode_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const name of [
    'scenarios',
    'game_day_reminders',
    'game_day_retests',
    'game_day_rehearsals',
    'observations',
    'measurements',
    'drills',
    'game_day_people',
    'game_day_entities',
    'game_days',
  ]) {
    await knex.schema.dropTable(name);
  }
  if (isSqlite(knex)) {
    await knex('counters').where({ name: 'game_day' }).delete();
    return;
  }
  await knex.raw('DROP SEQUENCE ??', ['game_day_numbers']);
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} name
 */
async function createNumbers(knex, name) {
  if (isSqlite(knex)) {
    await knex('counters').insert({ name, value: 0 });
    return;
  }
  await knex.raw('CREATE SEQUENCE ??', [`${name}_numbers`]);
}

/** @param {import('knex').Knex} knex */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function ofGameDay(table) {
  table
    .string('game_day_id', 36)
    .notNullable()
    .references('game_days.id')
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
