import {
  isInstant,
  toUtcInstant,
} from '@debrief/backstage-plugin-debrief-common';
import { formatRelative } from './formatRelative';
import { isTimeZone } from './isTimeZone';

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

type Part = 'time' | 'date' | 'dayAndMonth' | 'weekday' | 'year' | 'dateTime';

const dayAndMonth = { day: 'numeric', month: 'short' } as const;
const date = { ...dayAndMonth, year: 'numeric' } as const;
const time = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

const parts: Record<Part, Intl.DateTimeFormatOptions> = {
  time,
  date,
  dayAndMonth,
  weekday: { weekday: 'short' },
  year: { year: 'numeric' },
  dateTime: { ...date, ...time },
};

/**
 * An instant as people write it, in a zone; text that is no instant comes back
 * as it is, and so does an instant in a zone that the browser does not know.
 */
export function formatInstant(
  value: string,
  options: InstantFormatOptions = {},
): string {
  const { format = 'dateTime', timeZone, locale = 'en-GB' } = options;
  if (!isInstant(value) || (timeZone && !isTimeZone(timeZone))) {
    return value;
  }
  const instant = new Date(toUtcInstant(value));
  const write = (part: Part, of = instant) =>
    formatterOf(part, timeZone, locale).format(of);
  switch (format) {
    case 'shortDate':
      return write('year') === write('year', new Date())
        ? write('dayAndMonth')
        : write('date');
    case 'weekdayDate':
      // Composed of two, since together some locales put a comma in between.
      return `${write('weekday')} ${write('date')}`;
    case 'relative':
      return formatRelative(instant, locale);
    default:
      return write(format);
  }
}

// Each is costly to make, and a long timeline writes thousands of instants.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(
  part: Part,
  timeZone: string | undefined,
  locale: string,
): Intl.DateTimeFormat {
  const key = `${part} ${timeZone} ${locale}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { ...parts[part], timeZone });
  formatters.set(key, formatter);
  return formatter;
}
