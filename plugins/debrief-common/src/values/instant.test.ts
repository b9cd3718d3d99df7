import { calendarDateSchema, instantSchema, isInstant } from './instant';

describe('an instant', () => {
  it.each([
    ['2026-03-02T09:12:00Z', '2026-03-02T09:12:00Z'],
    ['2026-03-02T10:12:00+01:00', '2026-03-02T09:12:00Z'],
    ['2026-03-02T10:12+0100', '2026-03-02T09:12:00Z'],
    ['2026-03-02T09:12:00.250Z', '2026-03-02T09:12:00.250Z'],
    ['2026-03-02T24:00:00Z', '2026-03-03T00:00:00Z'],
    ['2026-03-02T09:12:00.1239+05:30', '2026-03-02T03:42:00.123Z'],
    ['2026-03-02T09:12-00:30', '2026-03-02T09:42:00Z'],
    ['2024-02-29T23:59:59-12:00', '2024-03-01T11:59:59Z'],
  ])('is taken with an offset, %s, and kept in UTC, %s', (text, utc) => {
    expect(instantSchema.parse(text)).toBe(utc);
  });

  it.each([
    '2026-03-02T09:12:00',
    '2026-03-02',
    '2026-02-30T09:12:00Z',
    '2026-03-02T25:00:00Z',
    '2026-03-02T24:00:01Z',
    '2026-03-02T09:60:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '0001-01-01T00:00:00Z',
    '1772442720',
    'yesterday',
    '',
  ])('is not %p', text => {
    expect(isInstant(text)).toBe(false);
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});

describe('a calendar date', () => {
  it.each([
    ['2026-04-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-4-1', false],
    ['2026-04-01T00:00:00Z', false],
  ])('%s: %p', (text, valid) => {
    expect(calendarDateSchema.safeParse(text).success).toBe(valid);
  });
});
