import { DateTime } from 'luxon';

/** One square of a calendar. */
export interface Day {
  /** `2026-06-12`. */
  date: string;
  isInMonth: boolean;
  isToday: boolean;
}

/** A month as weeks of seven days, Monday first. */
export interface MonthGrid {
  /** `2026-06`. */
  month: string;
  previous: string;
  next: string;
  weeks: Day[][];
  /** ISO 8601 instants of the first and the last moment shown. */
  from: string;
  to: string;
}

/**
 * @param month - `2026-06`; anything else stands for the month of `now`
 * @param now - ISO 8601
 */
export function monthGrid(
  month: string | undefined,
  timeZone: string,
  now: string,
): MonthGrid {
  const today = DateTime.fromISO(now, { zone: timeZone });
  const asked = DateTime.fromFormat(month ?? '', 'yyyy-MM', { zone: timeZone });
  const first = (asked.isValid ? asked : today).startOf('month');
  const start = first.startOf('week');
  const end = first.endOf('month').endOf('week').startOf('second');
  const count = Math.round(end.diff(start, 'days').days);
  const days = Array.from({ length: count }, (_, index) => {
    const day = start.plus({ days: index });
    return {
      date: dateOf(day),
      isInMonth: day.hasSame(first, 'month'),
      isToday: day.hasSame(today, 'day'),
    };
  });
  return {
    month: first.toFormat('yyyy-MM'),
    previous: first.minus({ months: 1 }).toFormat('yyyy-MM'),
    next: first.plus({ months: 1 }).toFormat('yyyy-MM'),
    weeks: Array.from({ length: count / 7 }, (_, week) =>
      days.slice(week * 7, week * 7 + 7),
    ),
    from: instantOf(start),
    to: instantOf(end),
  };
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: string, timeZone: string): string {
  return dateOf(DateTime.fromISO(instant, { zone: timeZone }));
}

function dateOf(moment: DateTime): string {
  return moment.toFormat('yyyy-MM-dd');
}

function instantOf(moment: DateTime): string {
  return moment.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
}
