import { percentilesOf, Percentiles, round } from './statistics';

/** One operation beside its floor, all in milliseconds. */
export interface Measurement {
  name: string;
  repetitions: number;
  /** Over HTTP. */
  http: Percentiles;
  /** The same rows by bare SQL. */
  sql: Percentiles;
  /** A route that does nothing, as often as the operation asks. */
  idle: Percentiles;
  /** A percentile of `http` over the same percentile of both floors together. */
  ratio: Pick<Percentiles, 'p50' | 'p95'>;
}

/** What is measured. Each does its work once and says how long it took. */
export interface Operation {
  name: string;
  repetitions: number;
  http(repetition: number): Promise<number>;
  sql(repetition: number): Promise<number>;
  idle(): Promise<number>;
}

const warmUps = 20;

/**
 * Repeats an operation and its floors in turns, so that what else happens on
 * the machine meets all of them. Which of them goes first changes as well: the
 * second finds in memory what the first has read.
 */
export async function measure(operation: Operation): Promise<Measurement> {
  const times: Record<'http' | 'sql' | 'idle', number>[] = [];
  for (let index = -warmUps; index < operation.repetitions; index++) {
    const time = { http: 0, sql: 0, idle: await operation.idle() };
    const repetition = Math.abs(index);
    for (const part of inTurns(index)) {
      time[part] = await operation[part](repetition);
    }
    if (index >= 0) {
      times.push(time);
    }
  }
  const http = percentilesOf(times.map(it => it.http));
  const floor = percentilesOf(times.map(it => it.sql + it.idle));
  return {
    name: operation.name,
    repetitions: times.length,
    http,
    sql: percentilesOf(times.map(it => it.sql)),
    idle: percentilesOf(times.map(it => it.idle)),
    ratio: {
      p50: round(http.p50 / floor.p50),
      p95: round(http.p95 / floor.p95),
    },
  };
}

/** How many milliseconds it takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function inTurns(index: number): ('http' | 'sql')[] {
  return index % 2 === 0 ? ['http', 'sql'] : ['sql', 'http'];
}
