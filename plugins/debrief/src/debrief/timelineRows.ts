import type {
  Marks,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';

/** The marks that belong to the event; the meeting comes days later. */
const eventMarks = [
  'startedAt',
  'detectedAt',
  'mitigatedAt',
  'resolvedAt',
] as const;

/** What a line of the timeline shows: an entry, or a mark without one. */
export type TimelineRow =
  | { type: 'entry'; at: string; anchor: string; entry: TimelineEntry }
  | {
      type: 'mark';
      at: string;
      anchor: string;
      name: (typeof eventMarks)[number];
    };

/**
 * The timeline with the marks in it, oldest first. A mark is left out when an
 * entry of kind `mark` already tells of that instant.
 */
export function timelineRowsOf(
  timeline: TimelineEntry[],
  marks: Marks,
): TimelineRow[] {
  const told = new Set(
    timeline
      .filter(entry => entry.kind === 'mark')
      .map(entry => Date.parse(entry.at)),
  );
  const entries = timeline.map(
    (entry): TimelineRow => ({
      type: 'entry',
      at: entry.at,
      anchor: `timeline-${entry.id}`,
      entry,
    }),
  );
  const untold = eventMarks.flatMap((name): TimelineRow[] => {
    const at = marks[name];
    return at && !told.has(Date.parse(at))
      ? [{ type: 'mark', at, anchor: `timeline-${name}`, name }]
      : [];
  });
  return [...untold, ...entries].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
}

/** Whether a row tells in few words how it went. */
export function isTurningPoint(row: TimelineRow): boolean {
  return (
    row.type === 'mark' ||
    row.entry.kind === 'mark' ||
    row.entry.kind === 'decision'
  );
}
