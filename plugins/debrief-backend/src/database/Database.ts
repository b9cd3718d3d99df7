import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
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
  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.knex.transaction(work);
  }
}
