import {
  Debrief,
  Marks,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';

/** The marks of a picture; the meeting lies too far off to be drawn. */
export const picturedMarks = [
  'startedAt',
  'detectedAt',
  'mitigatedAt',
  'resolvedAt',
] as const;
export type PicturedMark = (typeof picturedMarks)[number];

/** How one stretch of the event is drawn. */
export type SegmentKind = 'undetected' | 'mitigating' | 'resolving' | 'unknown';

/** All positions are shares of the width, from 0 to 1. */
export interface PictureScale {
  marks: { name: PicturedMark; value: string; at: number }[];
  segments: {
    kind: SegmentKind;
    from: number;
    to: number;
    milliseconds: number;
  }[];
  targets: { name: 'detect' | 'resolve'; goal: string; at: number }[];
}

/**
 * Where everything lies when the picture is to scale: from the first mark to
 * the last mark or target, and a little beyond. Null without any mark.
 */
export function pictureScaleOf(
  marks: Marks,
  targets: Debrief['targets'],
): PictureScale | null {
  const known = picturedMarks.flatMap(name => {
    const value = marks[name];
    return value ? [{ name, value, time: Date.parse(value) }] : [];
  });
  if (known.length === 0) {
    return null;
  }
  const first = Math.min(...known.map(mark => mark.time));
  const goals = marks.startedAt
    ? (['detect', 'resolve'] as const).map(name => ({
        name,
        goal: targets[name].goal,
        time: first + toMilliseconds(targets[name].goal),
      }))
    : [];
  const last = Math.max(...[...known, ...goals].map(it => it.time));
  const span = Math.max(last - first, 1) * 1.1;
  const at = (time: number) => (time - first) / span;

  return {
    marks: known.map(({ name, value, time }) => ({
      name,
      value,
      at: at(time),
    })),
    targets: goals.map(({ name, goal, time }) => ({
      name,
      goal,
      at: at(time),
    })),
    segments: segmentsOf(marks).map(({ kind, from, to }) => ({
      kind,
      from: at(from),
      to: at(to),
      milliseconds: to - from,
    })),
  };
}

/**
 * The event from start to resolution, without gaps: undetected, then being
 * mitigated, then being resolved. What lies behind a missing mark is unknown.
 */
function segmentsOf(marks: Marks) {
  const [started, detected, mitigated, resolved] = picturedMarks.map(name => {
    const value = marks[name];
    return value ? Date.parse(value) : null;
  });
  const segments: { kind: SegmentKind; from: number; to: number }[] = [];
  let reached = started ?? detected ?? mitigated;
  const add = (kind: SegmentKind, to: number | null) => {
    if (reached !== null && to !== null && to > reached) {
      segments.push({ kind, from: reached, to });
      reached = to;
    }
  };
  if (started !== null) {
    add('undetected', detected);
  }
  add(detected === null ? 'unknown' : 'mitigating', mitigated);
  add(mitigated === null ? 'unknown' : 'resolving', resolved);
  return segments;
}
