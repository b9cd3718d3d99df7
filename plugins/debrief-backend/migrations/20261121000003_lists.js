// @ts-check

const decidedByIndex = ['visibility', 'status', 'kind', 'severity'];
const orders = {
  debriefs_occurred_index: 'occurred_at',
  debriefs_updated_index: 'updated_at',
  debriefs_number_index: 'number',
};

/**
 * On PostgreSQL, lists are read in the order of an index that has no deleted
 * debriefs in it: it does not take `deleted_at IS NULL` for the beginning of an
 * order, and with that column in front it read and sorted everything. SQLite
 * does, and keeps what it has.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (isSqlite(knex)) {
    return;
  }
  for (const [name, column] of Object.entries(orders)) {
    await knex.schema.alterTable('debriefs', table => {
      table.dropIndex([], name);
      table.index([column, 'id', ...decidedByIndex], name, {
        predicate: knex.whereNull('deleted_at'),
      });
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isSqlite(knex)) {
    return;
  }
  for (const [name, column] of Object.entries(orders)) {
    await knex.schema.alterTable('debriefs', table => {
      table.dropIndex([], name);
      table.index(['deleted_at', column, 'id', ...decidedByIndex], name);
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}
