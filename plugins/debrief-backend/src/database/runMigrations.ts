import {
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import { Knex } from 'knex';
import { setTimeout as pause } from 'node:timers/promises';

const lockTable = 'knex_migrations_lock';
const attempts = 30;
const pauseMilliseconds = 500;

// What replicas say to each other when they boot for the first time at once:
// knex's own lock, PostgreSQL's "table exists" and "duplicate key" while the
// lock table itself is being made, and SQLite's busy file.
const raceCodes = ['42P07', '42710', '23505', 'SQLITE_BUSY'];

/**
 * Brings the tables up to date, waiting for another replica that is doing so.
 */
export async function runMigrations(
  knex: Knex,
  logger: LoggerService,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await knex.migrate.latest(migrationConfig());
      return;
    } catch (error) {
      if (attempt === attempts || !isRace(error)) {
        throw error;
      }
      logger.info(
        `Waiting for the migrations of another replica: ${stringifyError(
          error,
        )}`,
      );
      await pause(pauseMilliseconds);
      await leaveOneLock(knex);
    }
  }
}

// Two replicas that make the lock at the same moment make two, and then knex
// takes it for locked for ever.
async function leaveOneLock(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(lockTable))) {
    return;
  }
  const [, ...others] = await knex(lockTable).orderBy('index').pluck('index');
  await knex(lockTable).whereIn('index', others).delete();
}

/** Where the migrations are; also for tests that go up and down. */
export function migrationConfig(): Knex.MigratorConfig {
  return {
    directory: resolvePackagePath(
      '@debrief/backstage-plugin-debrief-backend',
      'migrations',
    ),
  };
}

function isRace(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    error.name === 'MigrationLocked' ||
    /migration table is already locked|already exists/i.test(error.message) ||
    raceCodes.includes(code)
  );
}
