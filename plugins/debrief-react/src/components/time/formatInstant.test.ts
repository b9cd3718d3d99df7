import { formatInstant, InstantFormat } from './formatInstant';

describe('formatInstant', () => {
  it.each<[InstantFormat, string, string]>([
    ['time', 'UTC', '09:12'],
    ['time', 'Europe/Berlin', '10:12'],
    ['time', 'Asia/Kolkata', '14:42'],
    ['date', 'UTC', '2 Mar 2026'],
    ['date', 'Pacific/Auckland', '2 Mar 2026'],
    ['weekdayDate', 'UTC', 'Mon 2 Mar 2026'],
    ['dateTime', 'America/New_York', '2 Mar 2026, 04:12'],
  ])('writes an instant as %s in %s', (format, timeZone, text) => {
    expect(formatInstant('2026-03-02T09:12:00Z', { format, timeZone })).toBe(
      text,
    );
  });

  it('follows the clocks of a zone over their changes', () => {
    const inBerlin = (value: string) =>
      formatInstant(value, { format: 'time', timeZone: 'Europe/Berlin' });
    expect(inBerlin('2026-03-29T00:59:00Z')).toBe('01:59');
    expect(inBerlin('2026-03-29T01:00:00Z')).toBe('03:00');
    expect(inBerlin('2026-10-25T00:30:00Z')).toBe('02:30');
    expect(inBerlin('2026-10-25T01:30:00Z')).toBe('02:30');
  });

  it('names the day that it was there', () => {
    const day = (timeZone: string) =>
      formatInstant('2026-03-02T23:30:00Z', { format: 'date', timeZone });
    expect(day('Europe/Berlin')).toBe('3 Mar 2026');
    expect(day('America/New_York')).toBe('2 Mar 2026');
  });

  it('writes midnight as the beginning of the day', () => {
    expect(
      formatInstant('2026-03-02T00:00:00Z', {
        format: 'time',
        timeZone: 'UTC',
      }),
    ).toBe('00:00');
  });

  it('leaves out the year of a short date only when it is this one', () => {
    const year = new Date().getUTCFullYear();
    const short = (value: string) =>
      formatInstant(value, { format: 'shortDate', timeZone: 'UTC' });
    expect(short(`${year}-06-15T12:00:00Z`)).toBe('15 Jun');
    expect(short('2019-06-15T12:00:00Z')).toBe('15 Jun 2019');
  });

  describe('as the time from now', () => {
    beforeEach(() =>
      jest.useFakeTimers({ now: new Date('2026-03-02T09:12:00Z') }),
    );
    afterEach(() => jest.useRealTimers());

    it.each([
      ['2026-03-02T09:11:59.500Z', '0 seconds ago'],
      ['2026-03-02T09:11:15Z', '45 seconds ago'],
      ['2026-03-02T08:12:01Z', '59 minutes ago'],
      ['2026-03-02T10:12:00Z', 'in 1 hour'],
      ['2026-02-27T09:12:00Z', '3 days ago'],
      ['2025-12-15T09:12:00Z', '2 months ago'],
      ['2023-06-15T09:12:00Z', '2 years ago'],
    ])('%s: %s', (value, text) => {
      expect(formatInstant(value, { format: 'relative' })).toBe(text);
    });

    it('is written in the locale', () => {
      expect(
        formatInstant('2026-02-27T09:12:00Z', {
          format: 'relative',
          locale: 'de',
        }),
      ).toBe('vor 3 Tagen');
    });
  });

  it('leaves it as it is in a zone that this browser does not know', () => {
    expect(
      formatInstant('2026-03-02T09:12:00Z', { timeZone: 'Mars/Olympus_Mons' }),
    ).toBe('2026-03-02T09:12:00Z');
  });

  it('follows the locale', () => {
    expect(
      formatInstant('2026-03-02T09:12:00Z', {
        format: 'date',
        timeZone: 'UTC',
        locale: 'de',
      }),
    ).toBe('2. März 2026');
  });

  it('leaves what is no instant as it is', () => {
    expect(formatInstant('soon')).toBe('soon');
  });
});
