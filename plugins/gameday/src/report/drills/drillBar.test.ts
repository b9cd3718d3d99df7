import {
  Drill,
  drillInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { drillBar, scaleOf } from './drillBar';

const minute = 60_000;

function drill(minutes: (number | null)[]): Drill {
  const [incitedAt, detectedAt, remediatedAt, restoredAt] = minutes.map(it =>
    it === null ? null : new Date(it * minute).toISOString(),
  );
  const { records } = new FakeBackend();
  return records.gameDays.addDrill(
    'one',
    drillInputSchema.parse({
      title: 'All keys flushed',
      incitedAt,
      detectedAt,
      remediatedAt,
      restoredAt,
    }),
    'user:default/ana',
  );
}

describe('a drill as a bar', () => {
  it('is undetected, then remediated, then restored', () => {
    const bar = drillBar(drill([0, 1, 4, 8]), 10 * minute, 5 * minute);
    expect(bar?.segments).toEqual([
      { kind: 'undetected', from: 0, to: 0.1 },
      { kind: 'remediating', from: 0.1, to: 0.4 },
      { kind: 'restoring', from: 0.4, to: 0.8 },
    ]);
    expect(bar?.target).toBe(0.5);
  });

  it('may be remediated before anybody noticed', () => {
    const bar = drillBar(drill([0, 6, 2, 8]), 10 * minute, 5 * minute);
    expect(bar?.segments.map(it => [it.kind, it.to])).toEqual([
      ['undetected', 0.2],
      ['restoring', 0.8],
    ]);
  });

  it('is none before it was incited', () => {
    expect(drillBar(drill([null]), minute, minute)).toBeNull();
  });

  it('has the scale of the longest, and of the target', () => {
    expect(scaleOf([drill([0, 1, 4, 10])], 5 * minute)).toBeCloseTo(
      10.8 * minute,
    );
    expect(scaleOf([], 5 * minute)).toBeCloseTo(5.4 * minute);
  });
});
