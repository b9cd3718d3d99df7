import { Knex } from 'knex';
import { Dialect, dialectOf } from './dialect';

/** What has running numbers. */
export type CounterName = 'debrief' | 'countermeasure' | 'game_day';

/**
 * The next `count` running numbers. Those of a transaction that fails can be
 * left out for good: nobody waits for somebody else's to end.
 */
export async function takeNumbers(
  tx: Knex.Transaction,
  name: CounterName,
  count: number,
): Promise<number[]> {
  return count === 0 ? [] : takers[dialectOf(tx)](tx, name, count);
}

type TakeNumbers = typeof takeNumbers;

const takers: Record<Dialect, TakeNumbers> = {
  // It has one writer at a time.
  sqlite: async (tx, name, count) => {
    const [{ value }] = await tx('counters')
      .where({ name })
      .increment('value', count)
      .returning<{ value: number }[]>('value');
    return Array.from(
      { length: count },
      (_, index) => value - count + 1 + index,
    );
  },
  postgres: async (tx, name, count) => {
    const { rows } = await tx.raw<{ rows: { number: string }[] }>(
      'SELECT nextval(?) AS number FROM generate_series(1, ?)',
      [`${name}_numbers`, count],
    );
    return rows.map(({ number }) => Number(number));
  },
};
