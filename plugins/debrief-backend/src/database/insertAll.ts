import { Knex } from 'knex';
import { Dialect, dialectOf } from './dialect';

const rowLimit = 1_000;

/**
 * Inserts any number of rows, all with the same columns of texts, numbers and
 * booleans.
 *
 * The rows travel as one JSON document: a statement with a parameter for each
 * value of each row takes longer to be put together and parsed than to run.
 */
export async function insertAll<Row extends object>(
  tx: Knex.Transaction,
  table: string,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]);
  const insert = inserters[dialectOf(tx)];
  for (let start = 0; start < rows.length; start += rowLimit) {
    await insert(tx, table, columns, rows.slice(start, start + rowLimit));
  }
}

type Insert = (
  tx: Knex.Transaction,
  table: string,
  columns: string[],
  rows: object[],
) => Promise<void>;

const inserters: Record<Dialect, Insert> = {
  sqlite: async (tx, table, columns, rows) => {
    const names = columns.map(() => '??').join(', ');
    const values = columns.map(() => 'json_extract(value, ?)').join(', ');
    await tx.raw(
      `insert into ?? (${names}) select ${values} from json_each(?)`,
      [
        table,
        ...columns,
        ...columns.map((_, index) => `$[${index}]`),
        JSON.stringify(rows.map(row => valuesOf(row, columns))),
      ],
    );
  },
  postgres: async (tx, table, columns, rows) => {
    const names = columns.map(() => '??').join(', ');
    await tx.raw(
      `insert into ?? (${names}) select ${names} from json_populate_recordset(null::??, ?::json)`,
      [table, ...columns, ...columns, table, JSON.stringify(rows)],
    );
  },
};

function valuesOf(row: object, columns: string[]): unknown[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.map(column => values.get(column) ?? null);
}
