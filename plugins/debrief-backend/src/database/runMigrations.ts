import {
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import { Knex } from 'knex';
import { setTimeout as pause } from 'node:timers/promises';

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
    }
  }
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
