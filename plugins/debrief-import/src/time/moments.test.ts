import { readMoment } from './moments';

const day = (year: number | undefined, month: number, date: number) => ({
  year,
  month,
  day: date,
});
const time = (hour: number, minute: number, second = 0) => ({
  hour,
  minute,
  second,
});

describe('readMoment', () => {
  it.each([
    ['2026-03-02 09:31 rest', day(2026, 3, 2), time(9, 31)],
    ['2026-03-02T09:31:07Z: rest', day(2026, 3, 2), time(9, 31, 7)],
    ['2026/03/02, 9:31 - rest', day(2026, 3, 2), time(9, 31)],
    ['02.03.2026 09:31 – rest', day(2026, 3, 2), time(9, 31)],
    ['Mar 2 2026 09:31 rest', day(2026, 3, 2), time(9, 31)],
    ['March 2nd, 2026 at 9:31 AM: rest', day(2026, 3, 2), time(9, 31)],
    ['Mon, 2 March 2026 9:31 p.m. rest', day(2026, 3, 2), time(21, 31)],
    ['2. March, 09:31 rest', day(undefined, 3, 2), time(9, 31)],
    ['9th of June 2026: rest', day(2026, 6, 9), undefined],
    ['**09:31** – rest', undefined, time(9, 31)],
    ['[09:31] rest', undefined, time(9, 31)],
    ['12am rest', undefined, time(0, 0)],
    ['17:14pm rest', undefined, time(17, 14)],
    ['14h05 rest', undefined, time(14, 5)],
    ['1432 UTC rest', undefined, time(14, 32)],
    ['24:00 rest', undefined, time(24, 0)],
  ])('reads %s', (text, expectedDay, expectedTime) => {
    const moment = readMoment(text);

    expect(moment?.day).toEqual(expectedDay);
    expect(moment?.time).toEqual(expectedTime);
    expect(moment?.rest).toBe('rest');
  });

  it.each([
    ['09:31 UTC', 'UTC'],
    ['09:31 (CET)', 'UTC+1'],
    ['09:31 PST (UTC-7)', 'UTC-7'],
    ['09:31+02:00', 'UTC+2'],
    ['2026-03-02T09:31:00-05:00', 'UTC-5'],
    ['09:31 Europe/Berlin', 'Europe/Berlin'],
    ['4:23PM PST', 'UTC-8'],
    ['09:31', undefined],
    ['09:31 ESTIMATED', undefined],
  ])('reads the zone of %s', (text, zone) => {
    expect(readMoment(text)?.zone?.id).toBe(zone);
  });

  it.each(['~13:30', 'ca. 18:30', '10:45~', 'about 9:00', '08:20 - 08:24'])(
    'knows that %s is not exact',
    text => {
      expect(readMoment(text)).toMatchObject({ isVague: true });
    },
  );

  it('keeps the end of a range', () => {
    expect(readMoment('17:00-18:00 rest')).toMatchObject({
      time: time(17, 0),
      until: time(18, 0),
      rest: 'rest',
    });
  });

  it.each(['2X:XX', '2026-02-?? ??:??', '2021/22-??-?? HH:mm'])(
    'sees that %s stands where a time would',
    text => {
      expect(readMoment(text)).toMatchObject({ isUnknown: true });
    },
  );

  it('takes a day without its time', () => {
    expect(readMoment('2026-12-03 --:-- rest')).toMatchObject({
      day: day(2026, 12, 3),
      time: undefined,
      isVague: true,
      label: '2026-12-03 --:--',
      rest: 'rest',
    });
  });

  it('doubts dates that can be read in two ways, and years of five digits', () => {
    expect(readMoment('04/05/2026 10:00')?.doubt).toMatch('month/day/year');
    expect(readMoment('04/25/2026 10:00')?.doubt).toBeUndefined();
    expect(readMoment('20262-01-16 12:00')).toMatchObject({
      day: day(2026, 1, 16),
      doubt: '"20262-01-16" was read as the year 2026',
    });
  });

  it.each([
    'Nothing here',
    '10 nodes were lost',
    'version 1.2.3 is out',
    '99:99 is no time',
    '2026-13-45 is no date',
    'May be slow',
    '',
  ])('finds no moment in "%s"', text => {
    expect(readMoment(text)).toBeUndefined();
  });

  it('does not break emphasis that ends further on', () => {
    expect(readMoment('**14:54 Traffic** grows')?.rest).toBe(
      '**Traffic** grows',
    );
    expect(readMoment('**14:54:** Traffic')?.rest).toBe('Traffic');
    expect(readMoment('14:54 **Traffic** grows')?.rest).toBe(
      '**Traffic** grows',
    );
  });

  it('reads the first line only', () => {
    expect(readMoment('2026-03-02\n- 10:00 more')).toMatchObject({
      time: undefined,
      rest: '\n- 10:00 more',
    });
  });
});
