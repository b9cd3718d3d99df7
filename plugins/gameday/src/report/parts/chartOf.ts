import type { Drill, GameDay } from '@debrief/backstage-plugin-debrief-common';

/** Values over the day, in a box of 1 by 1, y downwards. */
export interface Chart {
  points: { x: number; y: number; value: number; isOut: boolean; at: string }[];
  limits: { y: number; value: number }[];
  /** When each drill was injected, until it was restored. */
  bands: { from: number; to: number; number: number; title: string }[];
  low: number;
  high: number;
  from: string;
  to: string;
}

/** What was typed in of one of the steady state; null when nothing was. */
export function chartOf(
  index: number,
  limit: GameDay['steadyState'][number]['limit'],
  drills: Drill[],
): Chart | null {
  const values = drills
    .flatMap(it => it.measurements)
    .filter(it => it.steadyState === index)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  if (values.length === 0) {
    return null;
  }
  const bounds = [limit?.above, limit?.below].flatMap(it => it ?? []);
  const numbers = [...values.map(it => it.value), ...bounds];
  const low = Math.min(0, ...numbers);
  const high = Math.max(...numbers);
  const injected = drills.flatMap(({ incitedAt, restoredAt, ...it }) =>
    incitedAt
      ? [{ ...it, incitedAt, restoredAt: restoredAt ?? incitedAt }]
      : [],
  );
  const times = [
    ...values.map(it => it.at),
    ...injected.flatMap(it => [it.incitedAt, it.restoredAt]),
  ].map(it => Date.parse(it));
  const start = Math.min(...times);
  const end = Math.max(...times);
  const x = (at: string) =>
    end === start ? 0.5 : (Date.parse(at) - start) / (end - start);
  const y = (value: number) =>
    high === low ? 0.5 : 1 - (value - low) / (high - low);
  return {
    points: values.map(({ at, value, within }) => ({
      x: x(at),
      y: y(value),
      value,
      at,
      isOut: within === false,
    })),
    limits: bounds.map(value => ({ y: y(value), value })),
    bands: injected.map(it => ({
      from: x(it.incitedAt),
      to: x(it.restoredAt),
      number: it.number,
      title: it.title,
    })),
    low,
    high,
    from: new Date(start).toISOString(),
    to: new Date(end).toISOString(),
  };
}
