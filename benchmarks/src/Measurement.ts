import { percentilesOf, Percentiles, round } from './statistics';

/** One operation beside its floor, all in milliseconds. */
export interface Measurement {
  name: string;
  /** Over HTTP. */
  http: Percentiles;
  /** The same rows by bare SQL. */
  sql: Percentiles | null;
  /** A route that does nothing. */
  idle: Percentiles;
  /** p95 over the p95 of both floors together. */
  ratio: number | null;
}

/** One repetition of an operation. */
export interface Repetition {
  http(): Promise<number>;
  sql?(): Promise<void>;
}

/**
 * Repeats an operation and its floors in turns, so that what else happens on
 * the machine meets all of them.
 */
export async function measure(
  name: string,
  repetitions: Iterable<Repetition>,
  idle: () => Promise<number>,
  warmUps = 5,
): Promise<Measurement> {
  const times: { http: number; sql: number | null; idle: number }[] = [];
  let left = warmUps;
  for (const repetition of repetitions) {
    const time = {
      sql: repetition.sql ? await timeOf(repetition.sql) : null,
      http: await repetition.http(),
      idle: await idle(),
    };
    if (left > 0) {
      left--;
    } else {
      times.push(time);
    }
  }
  const http = percentilesOf(times.map(it => it.http));
  const hasSql = times.every(it => it.sql !== null);
  const floor = percentilesOf(times.map(it => (it.sql ?? 0) + it.idle));
  return {
    name,
    http,
    sql: hasSql ? percentilesOf(times.map(it => it.sql ?? 0)) : null,
    idle: percentilesOf(times.map(it => it.idle)),
    ratio: hasSql ? round(http.p95 / floor.p95) : null,
  };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
