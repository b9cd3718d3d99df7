/** A small chart: points and limits in a box of 1 by 1, y downwards. */
export interface Sparkline {
  points: { x: number; y: number; isOut: boolean }[];
  limits: number[];
}

/**
 * Values over time, with the lines that they should not cross.
 *
 * @param values - oldest first
 */
export function sparkline(
  values: { at: string; value: number; within: boolean | null }[],
  limit: { above: number | null; below: number | null } | null,
): Sparkline {
  const bounds = [limit?.above, limit?.below].flatMap(it => it ?? []);
  const all = [...values.map(it => it.value), ...bounds];
  if (values.length === 0) {
    return { points: [], limits: [] };
  }
  const low = Math.min(...all);
  const high = Math.max(...all);
  const start = Date.parse(values[0].at);
  const end = Date.parse(values[values.length - 1].at);
  const y = (value: number) =>
    high === low ? 0.5 : 1 - (value - low) / (high - low);
  return {
    points: values.map(({ at, value, within }) => ({
      x: end === start ? 1 : (Date.parse(at) - start) / (end - start),
      y: y(value),
      isOut: within === false,
    })),
    limits: bounds.map(y),
  };
}
