import { injectClock } from './injectClock';

const injects = [0, 8, 36].map(afterMinutes => ({
  afterMinutes,
  text: `After ${afterMinutes}`,
  from: null,
  to: 'everyone',
}));
const minute = 60_000;

describe('injects by the clock', () => {
  it.each([
    [0, 1, 'After 0', 0, 8 * minute],
    [8 * minute - 1, 1, 'After 0', 0, 1],
    [8 * minute, 1, 'After 8', 1, 28 * minute],
    [4 * minute, 2, 'After 8', 1, 14 * minute],
    [60 * minute, 1, 'After 36', 2, null],
  ])(
    'after %d ms at pace %d: %s',
    (elapsed, timeFactor, text, told, nextInMs) => {
      const clock = injectClock({ injects, timeFactor }, elapsed);
      expect(clock.now?.text).toBe(text);
      expect(clock.told).toHaveLength(told);
      expect(clock.nextInMs).toBe(nextInMs);
    },
  );

  it('tells nothing before its time', () => {
    const later = injects.slice(1);
    expect(injectClock({ injects: later, timeFactor: 1 }, minute)).toEqual({
      told: [],
      now: null,
      nextInMs: 7 * minute,
      coming: later,
    });
  });
});
