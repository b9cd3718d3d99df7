import { resolveLocalTime, toLocalTime } from './localTime';

describe('toLocalTime', () => {
  it.each([
    [null, 'UTC', ''],
    ['2026-03-02T09:12:00Z', 'UTC', '2026-03-02T09:12'],
    ['2026-03-02T09:12:00Z', 'Europe/Berlin', '2026-03-02T10:12'],
    ['2026-03-02T09:12:07Z', 'Asia/Kolkata', '2026-03-02T14:42:07'],
  ])('writes %s in %s as %s', (value, timeZone, text) => {
    expect(toLocalTime(value, timeZone)).toBe(text);
  });
});

describe('resolveLocalTime', () => {
  it('finds the instant of a wall time', () => {
    expect(resolveLocalTime('2026-07-02T11:12', 'Europe/Berlin')).toEqual({
      instant: '2026-07-02T09:12:00Z',
      problem: null,
    });
  });

  it.each(['', '2026-07', '0002-07-02T11:12', '0202-07-02T11:12'])(
    'waits while only %p is written',
    text => {
      expect(resolveLocalTime(text, 'UTC')).toBeNull();
    },
  );

  it('warns of a time that the clocks skipped', () => {
    expect(resolveLocalTime('2026-03-29T02:30', 'Europe/Berlin')).toEqual({
      instant: '2026-03-29T01:30:00Z',
      problem: 'skipped',
    });
  });

  it('takes the first of two when the clocks went back', () => {
    expect(resolveLocalTime('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
      instant: '2026-10-25T00:30:00Z',
      problem: 'ambiguous',
    });
  });
});
