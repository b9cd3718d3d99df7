import { Knex } from 'knex';

/** What has running numbers. */
export type CounterName = 'debrief' | 'countermeasure';

/**
 * The next `count` running numbers, taken inside the transaction that uses
 * them. Whoever takes several kinds takes debriefs first, so that two
 * transactions never wait for each other.
 */
export async function takeNumbers(
  tx: Knex.Transaction,
  name: CounterName,
  count: number,
): Promise<number[]> {
  if (count === 0) {
    return [];
  }
  const [{ value }] = await tx('counters')
    .where({ name })
    .increment('value', count)
    .returning<{ value: number | string }[]>('value');
  const last = Number(value);
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}
