import type { Debrief, Marks } from '@debrief/backstage-plugin-debrief-common';
import {
  linesOf,
  minuteAt,
  minutesOfKey,
  placeOf,
  scaleOf,
} from './marksScale';

const targets: Debrief['targets'] = {
  detect: { goal: 'PT5M', met: null },
  resolve: { goal: 'PT1H', met: null },
};

function marks(some: Partial<Marks>): Marks {
  return {
    startedAt: null,
    detectedAt: null,
    mitigatedAt: null,
    resolvedAt: null,
    heldAt: null,
    ...some,
  };
}

describe('scaleOf', () => {
  it('has nothing to show without a mark', () => {
    expect(
      scaleOf(marks({ heldAt: '2026-03-04T09:00:00Z' }), targets),
    ).toBeNull();
  });

  it.each([
    ['shows the targets of an event of 38 minutes', '2026-03-02T09:50:00Z', 60],
    ['is not squeezed by a target far behind', '2026-03-02T09:22:00Z', 10],
    ['reaches to the end of a long event', '2026-03-04T09:12:00Z', 2880],
  ])('%s', (_, resolvedAt, minutes) => {
    const scale = scaleOf(
      marks({ startedAt: '2026-03-02T09:12:00Z', resolvedAt }),
      targets,
    )!;
    const started = Date.parse('2026-03-02T09:12:00Z');
    expect((started - scale.from) / 60_000).toBeCloseTo(minutes * 0.05);
    expect((scale.to - started) / 60_000).toBeCloseTo(minutes * 1.05);
  });
});

describe('placeOf and minuteAt', () => {
  const scale = { from: 0, to: 100 * 60_000 };

  it('lead from one to the other', () => {
    expect(placeOf(25 * 60_000, scale)).toBe(0.25);
    expect(minuteAt(0.25, scale)).toBe(25 * 60_000);
  });

  it('stay within the picture and on whole minutes', () => {
    expect(placeOf(-5, scale)).toBe(0);
    expect(placeOf(500 * 60_000, scale)).toBe(1);
    expect(minuteAt(0.254, scale)).toBe(25 * 60_000);
  });
});

describe('minutesOfKey', () => {
  it.each([
    ['ArrowRight', false, 1],
    ['ArrowLeft', false, -1],
    ['ArrowUp', true, 10],
    ['PageDown', false, -10],
    ['a', false, null],
  ])('%s with shift %s moves by %s', (key, isFast, minutes) => {
    expect(minutesOfKey(key, isFast)).toBe(minutes);
  });
});

describe('linesOf', () => {
  it('puts the name of a mark that lies close to another on a line of its own', () => {
    expect(
      linesOf(
        new Map([
          ['startedAt', 0.05],
          ['detectedAt', 0.1],
          ['mitigatedAt', 0.9],
          ['resolvedAt', 0.7],
        ]),
      ),
    ).toEqual(
      new Map([
        ['startedAt', 0],
        ['detectedAt', 1],
        ['resolvedAt', 0],
        ['mitigatedAt', 0],
      ]),
    );
  });
});
