import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createDebriefBackends } from '../__testUtils__';
import { dialectOf } from './dialect';
import { migrationConfig, runMigrations } from './runMigrations';

const backends = createDebriefBackends();
const logger = mockServices.logger.mock();

async function tablesOf(knex: Knex): Promise<string[]> {
  const names: string[] =
    dialectOf(knex) === 'sqlite'
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('pg_tables')
          .where({ schemaname: 'public' })
          .pluck('tablename');
  return names.filter(name => !/^(knex|sqlite)_/.test(name)).sort();
}

describe.each(backends.ids)('migrations on %s', id => {
  it('go up, down without a trace, and up again', async () => {
    const knex = await backends.init(id);
    await runMigrations(knex, logger);
    const tables = await tablesOf(knex);
    expect(tables).toEqual(
      expect.arrayContaining(['debriefs', 'countermeasures', 'revisions']),
    );
    await knex.migrate.rollback(migrationConfig(), true);
    expect(await tablesOf(knex)).toEqual([]);
    await runMigrations(knex, logger);
    expect(await tablesOf(knex)).toEqual(tables);
  });

  it('keep data when they have nothing to do', async () => {
    const { as, knex } = await backends.start(id);
    await as('user:default/ana')
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'checkout' }] });
    await runMigrations(knex, logger);
    expect(await knex('debriefs').pluck('title')).toEqual(['x']);
  });

  it('run although replicas that booted at the same moment made two locks', async () => {
    const knex = await backends.init(id);
    const lockTable = 'knex_migrations_lock';
    await knex.schema.createTable(lockTable, table => {
      table.increments('index').primary();
      table.integer('is_locked');
    });
    await knex(lockTable).insert([{ is_locked: 0 }, { is_locked: 0 }]);
    await runMigrations(knex, logger);
    expect(await knex(lockTable).pluck('is_locked')).toEqual([0]);
    expect(await knex('search_index').pluck('format')).toHaveLength(1);
  });

  it('run once when several replicas boot at the same moment', async () => {
    const knex = await backends.init(id);
    await Promise.all(
      Array.from({ length: 3 }, () => runMigrations(knex, logger)),
    );
    expect(await knex('search_index').pluck('format')).toHaveLength(1);
  });
});
