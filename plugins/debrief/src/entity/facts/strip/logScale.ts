import { scaleLog } from 'd3-scale';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  { value: second, label: '1 s' },
  { value: 10 * second, label: '10 s' },
  { value: minute, label: '1 min' },
  { value: 10 * minute, label: '10 min' },
  { value: hour, label: '1 h' },
  { value: 8 * hour, label: '8 h' },
  { value: day, label: '1 d' },
  { value: 7 * day, label: '7 d' },
  { value: 30 * day, label: '30 d' },
  { value: 365 * day, label: '1 y' },
];

/** A logarithmic axis of time with a mark at each round duration. */
export interface LogScale {
  /** Where a duration in milliseconds lies, between 0 and 1. */
  positionOf: (milliseconds: number) => number;
  ticks: { label: string; position: number }[];
}

/** The axis on which all of the durations (in milliseconds) have a place. */
export function createLogScale(durations: number[]): LogScale {
  const lowest = Math.min(...durations, minute);
  const highest = Math.max(...durations, 8 * hour);
  const first = Math.max(
    steps.findLastIndex(step => step.value <= lowest),
    0,
  );
  const after = steps.findIndex(step => step.value >= highest);
  const used = steps.slice(first, after === -1 ? undefined : after + 1);
  const positionOf = scaleLog()
    .domain([used[0].value, used[used.length - 1].value])
    .clamp(true);
  const ticks = used.map(({ value, label }) => ({
    label,
    position: positionOf(value),
  }));
  return { positionOf, ticks: withRoom(ticks) };
}

const room = 0.26;

// The ends stay; between them, what stands too close to a neighbour goes.
function withRoom(ticks: LogScale['ticks']): LogScale['ticks'] {
  const end = ticks[ticks.length - 1];
  let last = -Infinity;
  return ticks.filter(tick => {
    const fits =
      tick.position - last >= room && end.position - tick.position >= room;
    if (fits) {
      last = tick.position;
    }
    return fits || tick === end;
  });
}
