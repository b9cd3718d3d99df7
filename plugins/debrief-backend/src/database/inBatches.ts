import { giveWay } from './giveWay';

// Within the variables that one statement takes in either dialect.
const batchSize = 1_000;

/** Asks for many ids, a batch at a time; others get their turn in between. */
export async function inBatches<Id, Row>(
  ids: Id[],
  ask: (batch: Id[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    await giveWay();
    for (const row of await ask(ids.slice(start, start + batchSize))) {
      rows.push(row);
    }
  }
  return rows;
}
