import { Knex } from 'knex';
import { inBatches } from './inBatches';

/** The rows with these ids, in the order of the ids. */
export async function rowsInOrder<Row extends { id: string }>(
  db: Knex,
  table: string,
  ids: string[],
): Promise<Row[]> {
  const rows = await inBatches<string, Row>(ids, batch =>
    db(table).whereIn('id', batch),
  );
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => byId.get(id) ?? []);
}
