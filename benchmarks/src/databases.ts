import { resolvePackagePath } from '@backstage/backend-plugin-api';
import knexFactory, { Knex } from 'knex';
import { rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const databaseNames = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** `backend.database` in app-config. */
export type DatabaseConfig =
  | { client: 'better-sqlite3'; connection: { directory: string } }
  | {
      client: 'pg';
      connection: {
        host: string;
        port: number;
        user: string;
        password: string;
      };
    };

/** An empty database for one run. */
export interface BenchmarkDatabase {
  config: DatabaseConfig;
  /** A connection beside the one of the backend. */
  connect(): Promise<Knex>;
  /** What the database does on its own, some time after a bulk load. */
  tidy(knex: Knex): Promise<void>;
  size(): Promise<number>;
  remove(): Promise<void>;
}

/** Starts a database that holds nothing, in a temporary directory. */
export async function startDatabase(
  name: DatabaseName,
): Promise<BenchmarkDatabase> {
  return name === 'sqlite' ? startSqlite() : startPostgres();
}

async function startSqlite(): Promise<BenchmarkDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'debrief-benchmark-'));
  const filename = join(directory, 'debrief.sqlite');
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    config: { client: 'better-sqlite3', connection: { directory } },
    connect: async () => {
      const knex = knexFactory({
        client: 'better-sqlite3',
        connection: { filename },
        useNullAsDefault: true,
      });
      await knex.raw('PRAGMA foreign_keys = ON');
      return knex;
    },
    tidy: async () => {},
    size: async () => (await stat(filename)).size,
    remove: async () => remove(),
  };
}

async function startPostgres(): Promise<BenchmarkDatabase> {
  const { startPostgres: start } = await import(
    resolvePackagePath('benchmarks', '../scripts/lib/startPostgres.js')
  );
  const server: { connectionString: string; stop(): Promise<void> } =
    await start({ isDurable: true });
  const { hostname, port, username, password } = new URL(
    server.connectionString,
  );
  const connection = {
    host: hostname,
    port: Number(port),
    user: username,
    password,
  };
  const database = 'backstage_plugin_debrief';
  const connectTo = (name: string) =>
    knexFactory({
      client: 'pg',
      connection: { ...connection, database: name },
    });
  const admin = connectTo('postgres');
  await admin.raw('CREATE DATABASE ??', [database]);
  return {
    config: { client: 'pg', connection },
    connect: async () => connectTo(database),
    tidy: async knex => {
      await knex.raw('VACUUM ANALYZE');
    },
    size: async () => {
      const { rows } = await admin.raw<{ rows: { size: string }[] }>(
        'SELECT pg_database_size(?) AS size',
        [database],
      );
      return Number(rows[0].size);
    },
    remove: async () => {
      await admin.destroy();
      await server.stop();
    },
  };
}
