import type { Drill } from '@debrief/backstage-plugin-debrief-common';

/** A drill as a bar, in parts of the longest one. */
export interface DrillBar {
  segments: {
    kind: 'undetected' | 'remediating' | 'restoring';
    from: number;
    to: number;
  }[];
  marks: { stamp: 'detectedAt' | 'remediatedAt' | 'restoredAt'; at: number }[];
  target: number;
}

/** The milliseconds that all bars of a page stand for. */
export function scaleOf(drills: Drill[], targetMs: number): number {
  const lengths = drills.flatMap(it =>
    [it.detectedAt, it.remediatedAt, it.restoredAt].map(at =>
      at && it.incitedAt ? Date.parse(at) - Date.parse(it.incitedAt) : 0,
    ),
  );
  return Math.max(targetMs, ...lengths) * 1.08;
}

/** Null while nobody said when it was incited. */
export function drillBar(
  drill: Drill,
  scaleMs: number,
  targetMs: number,
): DrillBar | null {
  const { incitedAt } = drill;
  if (!incitedAt) {
    return null;
  }
  const place = (at: string | null) =>
    at === null ? null : (Date.parse(at) - Date.parse(incitedAt)) / scaleMs;
  const detected = place(drill.detectedAt);
  const remediated = place(drill.remediatedAt);
  const restored = place(drill.restoredAt);
  const end = restored ?? remediated ?? detected ?? 0;
  // It may be remediated before anybody noticed.
  const noticed = Math.min(detected ?? end, remediated ?? end);
  const better = Math.max(noticed, remediated ?? end);
  return {
    segments: (
      [
        { kind: 'undetected', from: 0, to: noticed },
        { kind: 'remediating', from: noticed, to: better },
        { kind: 'restoring', from: better, to: Math.max(better, end) },
      ] as const
    ).filter(it => it.to > it.from),
    marks: (['detectedAt', 'remediatedAt', 'restoredAt'] as const).flatMap(
      stamp => {
        const at = place(drill[stamp]);
        return at === null ? [] : [{ stamp, at }];
      },
    ),
    target: targetMs / scaleMs,
  };
}
