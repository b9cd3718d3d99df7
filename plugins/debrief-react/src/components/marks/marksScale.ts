import {
  Debrief,
  MarkName,
  Marks,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';

/** The marks of the event itself; the meeting comes days later. */
export const eventMarks = [
  'startedAt',
  'detectedAt',
  'mitigatedAt',
  'resolvedAt',
] as const satisfies readonly MarkName[];

export type EventMark = (typeof eventMarks)[number];

export const minuteMs = 60_000;

// The part of the picture that a name takes.
const labelWidth = 0.1;
/** The same of the name of a target, on a narrow page. */
export const targetLabelWidth = 0.24;

/** A stretch of time, in milliseconds. */
export interface Scale {
  from: number;
  to: number;
}

/**
 * The stretch of time that shows all marks, and the targets as long as they do
 * not squeeze the event; null while there is no mark.
 */
export function scaleOf(
  marks: Marks,
  targets: Debrief['targets'],
): Scale | null {
  const instants = eventMarks.flatMap(name => {
    const mark = marks[name];
    return mark ? [Date.parse(mark)] : [];
  });
  if (instants.length === 0) {
    return null;
  }
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const start = marks.startedAt ? Date.parse(marks.startedAt) : first;
  const span = Math.max(last - first, 10 * minuteMs);
  const targetEnds = [targets.detect, targets.resolve]
    .map(target => start + toMilliseconds(target.goal))
    .filter(end => end <= first + span * 3);
  const end = Math.max(first + span, ...targetEnds);
  // Room to drag the first one further back, and the last one further on.
  const room = (end - first) * 0.05;
  return { from: first - room, to: end + room };
}

/**
 * The line on which the name of each mark stands, so that the names of two
 * that lie close together do not cover one another.
 *
 * @param places - from 0 to 1
 */
export function linesOf(
  places: ReadonlyMap<EventMark, number>,
): Map<EventMark, 0 | 1> {
  const lines = new Map<EventMark, 0 | 1>();
  const lastOnLine = [-1, -1];
  const sorted = [...places].sort(([, one], [, other]) => one - other);
  for (const [mark, place] of sorted) {
    const line = place - lastOnLine[0] >= labelWidth ? 0 : 1;
    lines.set(mark, line);
    lastOnLine[line] = place;
  }
  return lines;
}

/** Where the targets lie that can be seen, the nearer first. */
export function targetPlaces(
  marks: Marks,
  targets: Debrief['targets'],
  scale: Scale,
): { goal: string; place: number }[] {
  const { startedAt } = marks;
  if (!startedAt) {
    return [];
  }
  return [targets.detect, targets.resolve]
    .map(({ goal }) => ({
      goal,
      instant: Date.parse(startedAt) + toMilliseconds(goal),
    }))
    .filter(({ instant }) => instant <= scale.to)
    .map(({ goal, instant }) => ({ goal, place: placeOf(instant, scale) }))
    .sort((one, other) => one.place - other.place);
}

/** Where an instant lies, from 0 to 1, kept within the scale. */
export function placeOf(instant: number, scale: Scale): number {
  const place = (instant - scale.from) / (scale.to - scale.from);
  return Math.min(1, Math.max(0, place));
}

/** The whole minute that lies at a place. */
export function minuteAt(place: number, scale: Scale): number {
  const instant = scale.from + place * (scale.to - scale.from);
  return Math.round(instant / minuteMs) * minuteMs;
}

/** By how many minutes a key moves a mark; null for a key that does not. */
export function minutesOfKey(key: string, isFast: boolean): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return isFast ? -10 : -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return isFast ? 10 : 1;
    case 'PageDown':
      return -10;
    case 'PageUp':
      return 10;
    default:
      return null;
  }
}
