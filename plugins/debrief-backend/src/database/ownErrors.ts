import { Knex } from 'knex';

const own = new WeakSet<object>();

/**
 * Remembers what goes wrong where the database is called: other services fail to
 * be reached with the same codes.
 */
export function rememberErrors(knex: Knex): void {
  knex.on('query-error', remember);
  const { client } = knex;
  const acquire: () => Promise<unknown> = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      return await acquire();
    } catch (error) {
      remember(error);
      throw error;
    }
  };
}

/** Whether an error came from the database, and not from another service. */
export function isOfDatabase(error: unknown): boolean {
  return typeof error === 'object' && error !== null && own.has(error);
}

function remember(error: unknown): void {
  if (typeof error === 'object' && error !== null) {
    own.add(error);
  }
}
