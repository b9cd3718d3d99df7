import { drillInputSchema } from './drill';
import { isWithinLimit, suggestOutcome } from './suggestOutcome';

function fieldsRefusedOf(input: object): string[] {
  const result = drillInputSchema.safeParse({
    title: 'All keys gone',
    ...input,
  });
  return result.success ? [] : result.error.issues.map(it => it.path.join('.'));
}

describe('a drill', () => {
  it('may be remediated before anybody noticed, and never before the fault', () => {
    const incitedAt = '2026-06-12T13:12:00Z';
    const after = '2026-06-12T13:14:00Z';
    const later = '2026-06-12T13:16:00Z';
    expect(
      fieldsRefusedOf({ incitedAt, remediatedAt: after, detectedAt: later }),
    ).toEqual([]);
    expect(fieldsRefusedOf({ incitedAt: later, detectedAt: after })).toEqual([
      'detectedAt',
    ]);
    expect(
      fieldsRefusedOf({ incitedAt, remediatedAt: later, restoredAt: after }),
    ).toEqual(['restoredAt']);
  });
});

describe('the limit of a steady state', () => {
  it.each([
    [1.7, { above: null, below: 2 }, true],
    [2, { above: null, below: 2 }, false],
    [201, { above: 180, below: null }, true],
    [180, { above: 180, below: null }, false],
    [1, { above: null, below: null }, null],
    [1, null, null],
  ])('%p in %j: %p', (value, limit, within) => {
    expect(isWithinLimit(value, limit)).toBe(within);
  });
});

describe('the suggested outcome', () => {
  const measured = (...within: (boolean | null)[]) =>
    within.map((it, index) => ({
      id: String(index),
      steadyState: 0,
      at: '2026-06-12T13:12:00Z',
      value: 1,
      within: it,
      by: 'user:default/jonas',
    }));
  const fired = { expected: ['Hit ratio'], fired: ['hit  ratio'] };
  const silent = { expected: ['Hit ratio'], fired: [] };

  it.each([
    ['completed', measured(true, true), fired, 'held'],
    ['completed', measured(true, true), silent, 'inconclusive'],
    ['completed', measured(null), fired, 'inconclusive'],
    ['completed', measured(), fired, 'inconclusive'],
    ['completed', measured(true, false), fired, 'refuted'],
    ['partial', measured(true), fired, 'inconclusive'],
    ['not-injected', measured(true), fired, 'inconclusive'],
    [null, measured(false), silent, 'refuted'],
    [null, measured(true), fired, null],
  ] as const)(
    'of %s, %j, %j: %s',
    (execution, measurements, alerts, outcome) => {
      expect(
        suggestOutcome({
          execution,
          measurements: [...measurements],
          alerts: { expected: [...alerts.expected], fired: [...alerts.fired] },
        }),
      ).toBe(outcome);
    },
  );
});
