import { DateTime, DateTimeFormatOptions } from 'luxon';

export type InstantFormat =
  /** 11:12 */
  | 'time'
  /** 28 May 2026 */
  | 'date'
  /** 28 May, with the year only when it is not this one */
  | 'shortDate'
  /** Thu 28 May 2026 */
  | 'weekdayDate'
  /** 28 May 2026, 11:12 */
  | 'dateTime'
  /** 3 days ago */
  | 'relative';

export interface InstantFormatOptions {
  format?: InstantFormat;
  /** IANA name; the zone of the browser unless given. */
  timeZone?: string;
  locale?: string;
}

const time: DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
const shortDate: DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const date: DateTimeFormatOptions = { ...shortDate, year: 'numeric' };

/**
 * An instant as people write it, in a zone; text that is no instant comes back
 * as it is.
 */
export function formatInstant(
  value: string,
  options: InstantFormatOptions = {},
): string {
  const { format = 'dateTime', timeZone = 'local', locale = 'en-GB' } = options;
  const instant = DateTime.fromISO(value, { zone: timeZone, locale });
  if (!instant.isValid) {
    return value;
  }
  switch (format) {
    case 'time':
      return instant.toLocaleString(time);
    case 'date':
      return instant.toLocaleString(date);
    case 'shortDate':
      return instant.toLocaleString(
        instant.hasSame(DateTime.now().setZone(timeZone), 'year')
          ? shortDate
          : date,
      );
    case 'weekdayDate':
      // Composed of two, since together some locales put a comma in between.
      return `${instant.toLocaleString({
        weekday: 'short',
      })} ${instant.toLocaleString(date)}`;
    case 'relative':
      return instant.toRelative() ?? instant.toLocaleString(date);
    default:
      return instant.toLocaleString({ ...date, ...time });
  }
}
