import { Marks } from '@debrief/backstage-plugin-debrief-common';
import { pictureScaleOf } from './pictureScale';

const targets = {
  detect: { goal: 'PT5M', met: false },
  resolve: { goal: 'PT1H', met: true },
};

const noMarks: Marks = {
  startedAt: null,
  detectedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
  heldAt: null,
};

const checkout: Marks = {
  ...noMarks,
  startedAt: '2026-03-02T09:12:00Z',
  detectedAt: '2026-03-02T09:31:00Z',
  mitigatedAt: '2026-03-02T09:48:00Z',
  resolvedAt: '2026-03-02T09:50:00Z',
};

function shareOf(minutes: number, spanMinutes: number): number {
  return minutes / (spanMinutes * 1.1);
}

describe('pictureScaleOf', () => {
  it('puts every mark and target where its minute lies', () => {
    const scale = pictureScaleOf(checkout, targets)!;
    const expected = { detect: 5, resolve: 60 };
    scale.targets.forEach(({ name, at }) =>
      expect(at).toBeCloseTo(shareOf(expected[name], 60)),
    );
    expect(scale.marks.map(it => it.at)).toEqual(
      [0, 19, 36, 38].map(minutes => expect.closeTo(shareOf(minutes, 60))),
    );
  });

  it('joins the stretches without gaps, the undetected one first', () => {
    const { segments } = pictureScaleOf(checkout, targets)!;
    expect(segments.map(it => [it.kind, it.milliseconds / 60_000])).toEqual([
      ['undetected', 19],
      ['mitigating', 17],
      ['resolving', 2],
    ]);
    expect(segments[1].from).toBe(segments[0].to);
    expect(segments[2].from).toBe(segments[1].to);
  });

  it('grows with an event that lasts for days', () => {
    const scale = pictureScaleOf(
      { ...checkout, resolvedAt: '2026-03-05T09:12:00Z' },
      targets,
    )!;
    const threeDays = 3 * 24 * 60;
    expect(scale.marks[3].at).toBeCloseTo(shareOf(threeDays, threeDays));
    expect(scale.targets[1].at).toBeCloseTo(shareOf(60, threeDays));
  });

  it('leaves unknown what lies behind a missing mark', () => {
    const { segments } = pictureScaleOf(
      { ...checkout, detectedAt: null, mitigatedAt: null },
      targets,
    )!;
    expect(segments.map(it => it.kind)).toEqual(['unknown']);
    expect(segments[0].milliseconds).toBe(38 * 60_000);
  });

  it('says nothing about targets without a true start', () => {
    const scale = pictureScaleOf({ ...checkout, startedAt: null }, targets)!;
    expect(scale.targets).toEqual([]);
    expect(scale.segments.map(it => it.kind)).toEqual([
      'mitigating',
      'resolving',
    ]);
  });

  it('shows what healed before anyone noticed as undetected to the end', () => {
    const { segments } = pictureScaleOf(
      { ...checkout, detectedAt: '2026-03-02T10:30:00Z' },
      targets,
    )!;
    expect(segments.map(it => it.kind)).toEqual(['undetected']);
    expect(segments[0].milliseconds).toBe(78 * 60_000);
  });

  it('draws nothing without a mark, and something with only one', () => {
    expect(pictureScaleOf(noMarks, targets)).toBeNull();
    const scale = pictureScaleOf(
      { ...noMarks, resolvedAt: checkout.resolvedAt },
      targets,
    )!;
    expect(scale.marks).toEqual([
      { name: 'resolvedAt', value: checkout.resolvedAt, at: 0 },
    ]);
  });
});
