import { Clock } from './Clock';
import { readMoment } from './moments';
import { Warnings } from '../Warnings';
import { findZone, toOptionZone, Zone } from './zones';

const utc: Zone = { id: 'UTC', name: 'UTC' };

function resolveAll(
  texts: string[],
  {
    zone,
    fallback = utc,
    date,
  }: { zone?: string; fallback?: Zone; date?: string } = {},
) {
  const warnings = new Warnings();
  const clock = new Clock(
    fallback,
    warnings,
    zone ? findZone(zone)?.zone : undefined,
  );
  const documentDay = date && readMoment(date)?.day;
  if (documentDay) {
    clock.setDay(documentDay);
  }
  const instants = texts.map((text, index) => {
    const moment = readMoment(text);
    return moment && clock.resolve(moment, index + 1)?.at;
  });
  return {
    instants,
    warnings: warnings.list().map(({ message }) => message),
  };
}

describe('Clock', () => {
  it('carries a date on to the times after it', () => {
    expect(
      resolveAll(['2026-03-02 09:12', '09:31', '2026-03-04 08:00', '08:10'], {
        zone: 'UTC',
      }).instants,
    ).toEqual([
      '2026-03-02T09:12:00Z',
      '2026-03-02T09:31:00Z',
      '2026-03-04T08:00:00Z',
      '2026-03-04T08:10:00Z',
    ]);
  });

  it('goes on to the next day when times pass midnight, and says so', () => {
    const { instants, warnings } = resolveAll(['23:50', '00:10', '00:20'], {
      zone: 'CET',
      date: '2026-12-31',
    });

    expect(instants).toEqual([
      '2026-12-31T22:50:00Z',
      '2026-12-31T23:10:00Z',
      '2026-12-31T23:20:00Z',
    ]);
    expect(warnings).toEqual([
      '"00:10" was taken to be on the next day, 2027-01-01',
    ]);
  });

  it('leaves entries that are a little out of order where they are', () => {
    const { instants, warnings } = resolveAll(['14:49', '14:43'], {
      zone: 'UTC',
      date: '2026-03-02',
    });

    expect(instants[1]).toBe('2026-03-02T14:43:00Z');
    expect(warnings).toEqual([
      '"14:43" is earlier than the entry before it; it was taken as written',
    ]);
  });

  it('finds the year of a date without one, over the turn of the year too', () => {
    expect(
      resolveAll(['2026-12-30 10:00', 'Jan 2, 11:00'], { zone: 'UTC' })
        .instants,
    ).toEqual(['2026-12-30T10:00:00Z', '2027-01-02T11:00:00Z']);
  });

  it('never leaves a time without a zone: the default one is taken, with one warning', () => {
    const { instants, warnings } = resolveAll(['09:00', '10:00'], {
      fallback: toOptionZone('America/New_York'),
      date: '2026-07-01',
    });

    expect(instants).toEqual(['2026-07-01T13:00:00Z', '2026-07-01T14:00:00Z']);
    expect(warnings).toEqual([
      'No time zone is stated; times were taken to be in America/New_York',
    ]);
  });

  it('takes the zone of the time before it where only some have one', () => {
    const { instants, warnings } = resolveAll(['16:59 PST', '17:07'], {
      date: '2026-11-30',
    });

    expect(instants[1]).toBe('2026-12-01T01:07:00Z');
    expect(warnings).toEqual([
      'Times without a zone were taken to be in PST, as the time before them',
    ]);
  });

  it('takes PST in summer as written, and doubts it', () => {
    const { instants, warnings } = resolveAll(['2026-07-01 09:00'], {
      zone: 'PST',
    });

    expect(instants).toEqual(['2026-07-01T17:00:00Z']);
    expect(warnings).toEqual([
      'PST was taken as written, UTC-8, although clocks in America/Los_Angeles showed UTC-7 on 2026-07-01; if local time was meant, these times are one hour off',
    ]);
  });

  it('doubts abbreviations of several zones', () => {
    expect(resolveAll(['2026-07-01 09:00 IST']).warnings.join()).toMatch(
      'Irish',
    );
  });

  it('keeps what has no time in its place', () => {
    const { instants, warnings } = resolveAll(
      ['2026-03-02 12:20', '2026-03-02 --:--', '2X:XX', '2026-03-03'],
      { zone: 'UTC' },
    );

    expect(instants).toEqual([
      '2026-03-02T12:20:00Z',
      '2026-03-02T12:20:00Z',
      '2026-03-02T12:20:00Z',
      '2026-03-03T00:00:00Z',
    ]);
    expect(warnings).toHaveLength(3);
  });

  it('makes no instant of a time whose day nobody knows, or of a day that does not exist', () => {
    expect(resolveAll(['10:00'], { zone: 'UTC' }).instants).toEqual([
      undefined,
    ]);
    expect(resolveAll(['2026-02-30 10:00'], { zone: 'UTC' })).toEqual({
      instants: [undefined],
      warnings: ['"2026-02-30 10:00" is no date that exists'],
    });
  });

  it('reads 24:00 as the beginning of the next day', () => {
    expect(resolveAll(['2026-03-02 24:00'], { zone: 'UTC' }).instants).toEqual([
      '2026-03-03T00:00:00Z',
    ]);
  });
});
