import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { dialectOf } from './dialect';
import { isUnavailable } from './isUnavailable';
import { LostCommitError } from './LostCommitError';
import { rememberErrors } from './ownErrors';
import { runMigrations } from './runMigrations';

/**
 * The database of the plugin, with its tables up to date.
 */
export class Database {
  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<Database> {
    const knex = await options.database.getClient();
    rememberErrors(knex);
    if (!options.database.migrations?.skip) {
      await runMigrations(knex, options.logger);
    }
    return new Database(knex);
  }

  private constructor(
    /** For reading outside of a transaction. */
    readonly knex: Knex,
  ) {}

  /** Rejects while it cannot be reached. */
  async check(): Promise<void> {
    await this.knex.raw('select 1');
  }

  /**
   * Runs `work` so that all of it is saved or nothing is. Inside, everything
   * goes through the transaction: SQLite has one connection, and whoever waits
   * for a second one waits for ever.
   */
  async transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    let isDone = false;
    try {
      return await this.knex.transaction(async tx => {
        const result = await work(tx);
        isDone = true;
        return result;
      });
    } catch (error) {
      throw isDone && isUnavailable(error) ? new LostCommitError(error) : error;
    }
  }

  /** Reads all of it as it is at one moment; inside, as in a transaction. */
  snapshot<T>(read: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.knex.transaction(
      read,
      // What SQLite reads in one transaction is of one moment anyway.
      dialectOf(this.knex) === 'postgres'
        ? { isolationLevel: 'repeatable read', readOnly: true }
        : {},
    );
  }
}
