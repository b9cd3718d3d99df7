import { firstInstantOf, lastInstantOf } from './dayInstants';

describe('a day', () => {
  it.each([
    ['2026-01-01', 'UTC', '2026-01-01T00:00:00Z', '2026-01-01T23:59:59Z'],
    [
      '2026-07-01',
      'America/New_York',
      '2026-07-01T04:00:00Z',
      '2026-07-02T03:59:59Z',
    ],
    // The clocks go forward, and the day has 23 hours.
    [
      '2026-03-29',
      'Europe/Berlin',
      '2026-03-28T23:00:00Z',
      '2026-03-29T21:59:59Z',
    ],
  ])('%s in %s is from %s to %s', (day, timeZone, first, last) => {
    expect(firstInstantOf(day, timeZone)).toBe(first);
    expect(lastInstantOf(day, timeZone)).toBe(last);
  });

  it.each([undefined, 'yesterday', '2026-03-02T09:12:00Z'])(
    'is not made of %s',
    text => {
      expect(firstInstantOf(text, 'Asia/Kolkata')).toBe(text);
      expect(lastInstantOf(text, 'Asia/Kolkata')).toBe(text);
    },
  );
});
