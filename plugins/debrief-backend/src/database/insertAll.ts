import { Knex } from 'knex';

// SQLite takes at most 500 rows (terms of a compound select) and 32,766
// variables in one statement.
const rowLimit = 400;
const variableLimit = 30_000;

/** Inserts any number of rows in as few statements as the dialects allow. */
export async function insertAll<Row extends object>(
  tx: Knex.Transaction,
  table: string,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]).length;
  const size = Math.min(rowLimit, Math.floor(variableLimit / columns));
  for (let start = 0; start < rows.length; start += size) {
    await tx(table).insert(rows.slice(start, start + size));
  }
}
