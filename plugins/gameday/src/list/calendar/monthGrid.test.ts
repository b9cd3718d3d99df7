import { dayOf, monthGrid } from './monthGrid';

describe('a month as weeks', () => {
  it('begins on a Monday and ends on a Sunday, in the zone of the reader', () => {
    const grid = monthGrid('2026-06', 'Europe/Berlin', '2026-06-12T10:00:00Z');
    expect(grid.weeks.map(week => week[0].date)).toEqual([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
      '2026-06-22',
      '2026-06-29',
    ]);
    expect(grid.from).toBe('2026-05-31T22:00:00Z');
    expect(grid.to).toBe('2026-07-05T21:59:59Z');
    expect(grid.weeks.flat().filter(it => it.isToday)).toMatchObject([
      { date: '2026-06-12' },
    ]);
  });

  it('has whole weeks when the clocks change', () => {
    const grid = monthGrid('2026-03', 'Europe/Berlin', '2026-06-12T10:00:00Z');
    expect(grid.weeks.map(week => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(grid.weeks[5][0].date).toBe('2026-03-30');
  });

  it.each(['', 'June', undefined])('is this month for %p', month => {
    const grid = monthGrid(month, 'UTC', '2026-12-12T10:00:00Z');
    expect(grid).toMatchObject({
      month: '2026-12',
      previous: '2026-11',
      next: '2027-01',
    });
  });

  it('knows the day of an instant', () => {
    expect(dayOf('2026-05-31T22:30:00Z', 'Europe/Berlin')).toBe('2026-06-01');
  });
});
