import { canMoveDebrief, findPublishProblems, statusAfter } from './lifecycle';

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
