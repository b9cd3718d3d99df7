import { quantile } from '@debrief/backstage-plugin-debrief-common';

/** Of some times in milliseconds, or of their ratios. */
export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** How long most took, and how long the slowest. */
export function percentilesOf(milliseconds: number[]): Percentiles {
  const at = (share: number) => round(quantile(milliseconds, share) ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Three digits are more than a measurement is worth. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
