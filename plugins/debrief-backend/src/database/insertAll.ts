import { Knex } from 'knex';
import { Dialect, dialectOf } from './dialect';
import { giveWay } from './giveWay';
import { portionsOf } from './portionsOf';

/**
 * Inserts any number of rows, all with the same columns of texts, numbers and
 * booleans, a portion at a time: others get their turn in between.
 *
 * The rows travel as one JSON document: a statement with a parameter for each
 * value of each row takes longer to be put together and parsed than to run.
 *
 * @param toRow - makes a row of an item; left out: it is one
 */
export async function insertAll<Item extends object>(
  tx: Knex.Transaction,
  table: string,
  items: Item[],
  toRow: (item: Item) => object = item => item,
): Promise<void> {
  if (items.length === 0) {
    return;
  }
  const { run, toJson } = inserters[dialectOf(tx)];
  const columns = Object.keys(toRow(items[0]));
  function* rowsAsJson() {
    for (const item of items) {
      yield toJson(toRow(item), columns);
    }
  }
  for (const rows of portionsOf(rowsAsJson(), row => row.length)) {
    await run(tx, table, columns, `[${rows}]`);
    await giveWay();
  }
}

interface Inserter {
  toJson(row: object, columns: string[]): string;
  run(
    tx: Knex.Transaction,
    table: string,
    columns: string[],
    json: string,
  ): Promise<void>;
}

const inserters: Record<Dialect, Inserter> = {
  sqlite: {
    toJson: (row, columns) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return JSON.stringify(columns.map(column => values.get(column) ?? null));
    },
    run: async (tx, table, columns, json) => {
      const names = columns.map(() => '??').join(', ');
      const values = columns.map(
        (_, index) => `json_extract(parsed, '$[${index}]')`,
      );
      // Read once, and not again for each column.
      await tx.raw(
        `with rows as materialized (
           select jsonb(value) as parsed from json_each(?)
         )
         insert into ?? (${names}) select ${values.join(', ')} from rows`,
        [json, table, ...columns],
      );
    },
  },
  postgres: {
    toJson: row => JSON.stringify(row),
    run: async (tx, table, columns, json) => {
      const names = columns.map(() => '??').join(', ');
      await tx.raw(
        `insert into ?? (${names}) select ${names} from json_populate_recordset(null::??, ?::json)`,
        [table, ...columns, ...columns, table, json],
      );
    },
  },
};
