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
  return { from: first, to: end + (end - first) * 0.06 };
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
