import { stopwatch, stopwatchBetween } from './stopwatch';

describe('a stopwatch', () => {
  it.each([
    [0, '0:00'],
    [47_900, '0:47'],
    [2_477_000, '41:17'],
    [6_077_000, '1:41:17'],
    [-5_000, '0:00'],
  ])('shows %d ms as %s', (milliseconds, text) => {
    expect(stopwatch(milliseconds)).toBe(text);
  });

  it('measures between two instants', () => {
    expect(
      stopwatchBetween('2026-06-12T13:12:04Z', '2026-06-12T13:16:10Z'),
    ).toBe('4:06');
  });
});
