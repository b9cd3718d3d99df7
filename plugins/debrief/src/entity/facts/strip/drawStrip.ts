import {
  DurationFacts,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import { createLogScale, LogScale } from './logScale';
import { stackDots } from './stackDots';

const crowd = 30;
export const labelHeight = 14;
const markerHeight = 10;

export type StripPoint = DurationFacts['points'][number];

/** Where everything of a strip lies. */
export interface StripDrawing {
  scale: LogScale;
  goals: string[];
  dots: { point: StripPoint; position: number; level: number }[];
  /** Of a dot, in pixels. */
  size: number;
  /** From one level to the next, in pixels. */
  step: number;
  height: number;
}

/** Lays out the dots, so that none covers another. */
export function drawStrip(facts: DurationFacts): StripDrawing {
  const goals = [...new Set(facts.points.map(point => point.goal))].sort(
    (a, b) => toMilliseconds(a) - toMilliseconds(b),
  );
  const scale = createLogScale(
    [...facts.points.map(point => point.duration), ...goals].map(
      toMilliseconds,
    ),
  );
  const isCrowded = facts.points.length > crowd;
  const size = isCrowded ? 7 : 10;
  const placed = facts.points
    .map(point => ({
      point,
      position: scale.positionOf(toMilliseconds(point.duration)),
    }))
    .sort((a, b) => a.position - b.position);
  // Two dots of a few may touch, as long as both are seen.
  const levels = stackDots(
    placed.map(dot => dot.position),
    isCrowded ? 0.032 : 0.024,
  );
  const highest = Math.max(0, ...levels);
  const step = Math.min(size - 1, 48 / Math.max(highest, 1));
  return {
    scale,
    goals,
    dots: placed.map((dot, index) => ({ ...dot, level: levels[index] })),
    size,
    step,
    // As if there were two levels at least, so that neighbouring axes align.
    height: labelHeight + markerHeight + size + 4 + Math.max(highest, 1) * step,
  };
}
