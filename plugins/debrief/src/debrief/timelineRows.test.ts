import type { TimelineEntry } from '@debrief/backstage-plugin-debrief-common';
import { timelineRowsOf } from './timelineRows';

const marks = {
  startedAt: '2026-05-28T09:12:00Z',
  detectedAt: '2026-05-28T09:31:00Z',
  mitigatedAt: null,
  resolvedAt: '2026-05-28T09:50:00Z',
  heldAt: '2026-05-29T12:00:00Z',
};

function entry(overrides: Partial<TimelineEntry>): TimelineEntry {
  return {
    id: 'entry',
    debriefId: 'debrief',
    version: 1,
    at: '2026-05-28T09:14:00Z',
    kind: 'effect',
    text: '5xx rises',
    author: null,
    source: null,
    createdAt: '2026-05-28T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-05-28T10:00:00Z',
    updatedBy: 'user:default/ana',
    ...overrides,
  };
}

const anchorsOf = (timeline: TimelineEntry[]) =>
  timelineRowsOf(timeline, marks).map(row => row.anchor);

describe('timelineRowsOf', () => {
  it('puts the marks of the event between the entries, not the meeting', () => {
    expect(anchorsOf([entry({ id: 'a' })])).toEqual([
      'timeline-startedAt',
      'timeline-a',
      'timeline-detectedAt',
      'timeline-resolvedAt',
    ]);
  });

  it('leaves a mark to the entry that tells of it', () => {
    expect(
      anchorsOf([
        entry({ id: 'a', kind: 'mark', at: '2026-05-28T11:31:00+02:00' }),
      ]),
    ).toEqual(['timeline-startedAt', 'timeline-a', 'timeline-resolvedAt']);
  });

  it('keeps a mark beside an entry of another kind at the same instant', () => {
    expect(anchorsOf([entry({ id: 'a', at: marks.detectedAt })])).toEqual([
      'timeline-startedAt',
      'timeline-detectedAt',
      'timeline-a',
      'timeline-resolvedAt',
    ]);
  });
});
