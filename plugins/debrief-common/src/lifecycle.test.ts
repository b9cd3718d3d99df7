import { canMoveDebrief, findPublishProblems, statusAfter } from './lifecycle';
import { findMarkProblems } from './marks';
import { quantile } from './statistics';

describe('the life of a debrief', () => {
  it.each([
    ['draft', 'publish', true],
    ['draft', 'close', false],
    ['published', 'publish', false],
    ['published', 'close', true],
    ['closed', 'reopen', true],
    ['published', 'reopen', false],
  ] as const)('%s, %s: %p', (status, move, possible) => {
    expect(canMoveDebrief(status, move)).toBe(possible);
  });

  it('leads from draft to published to closed, and back', () => {
    expect(statusAfter('publish')).toBe('published');
    expect(statusAfter('close')).toBe('closed');
    expect(statusAfter('reopen')).toBe('published');
  });

  it('asks for a summary and a start before everyone reads it', () => {
    const nothing = {
      startedAt: null,
      detectedAt: null,
      mitigatedAt: null,
      resolvedAt: null,
      heldAt: null,
    };
    expect(
      findPublishProblems({ summary: ' ', marks: nothing }).map(it => it.field),
    ).toEqual(['summary', 'marks.startedAt']);
    expect(
      findPublishProblems({
        summary: 'It went dark.',
        marks: { ...nothing, startedAt: '2026-03-02T09:12:00Z' },
      }),
    ).toEqual([]);
  });
});

describe('marks', () => {
  it('may say that something healed before anyone noticed', () => {
    expect(
      findMarkProblems({
        startedAt: '2026-03-02T09:12:00Z',
        mitigatedAt: '2026-03-02T09:20:00Z',
        detectedAt: '2026-03-02T09:31:00Z',
      }),
    ).toEqual([]);
  });

  it('are not resolved before they are mitigated', () => {
    expect(
      findMarkProblems({
        mitigatedAt: '2026-03-02T09:20:00Z',
        resolvedAt: '2026-03-02T09:12:00Z',
      }),
    ).toEqual([{ mark: 'resolvedAt', notBefore: 'mitigatedAt' }]);
  });
});

describe('a quantile', () => {
  it.each([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[4, 1, 3, 2], 0.9, 3.7],
  ])('of %j at %d is %p', (numbers, share, value) => {
    expect(quantile(numbers, share)).toBe(value);
  });
});
