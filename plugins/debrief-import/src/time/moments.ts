import { readZoneAt, Zone } from './zones';

/** A day as written; the year is often left out. */
export interface Day {
  year?: number;
  month: number;
  day: number;
}

/** A time of day as written. */
export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number;
}

/** A date, a time or both, read from the beginning of a text. */
export interface Moment {
  day?: Day;
  time?: TimeOfDay;
  /** The end of a range: `09:00 - 11:00`. */
  until?: TimeOfDay;
  zone?: Zone;
  /** Whether it says less, or more, than one instant: `ca. 18:30`. */
  isVague: boolean;
  /** Whether it stands where a time would but says none: `2X:XX`. */
  isUnknown: boolean;
  /** What was read although it is written differently. */
  doubt?: string;
  /** As written. */
  label: string;
  /** What follows, without the separator. */
  rest: string;
}

const monthNames = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const month = monthNames.join('|');

const opening = /(?:[\s*_`[(<>|]|~~)*/y;
const approximation =
  /(?:~|≈|(?:ca|circa|approx|approximately|around|about|roughly)\b\.?)\s*/iy;
const weekday =
  /(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b[.,]?\s+/iy;
const isoDay = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
// A digit too many in the year: seen as 20202-01-16.
const mistypedDay = /(\d{4})\d-(\d{2})-(\d{2})(?!\d)/y;
const numericDay = /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y;
const dayMonth = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?\.?(?:\s+of\s+|[\s-]+)(${month})\b\.?(?:,?[\s-]+(\d{4})(?!\d|:\d))?`,
  'iy',
);
const monthDay = new RegExp(
  String.raw`(${month})\b\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s+(\d{4})(?!\d|:\d))?`,
  'iy',
);
const unknownDay = /\d{4}(?:\/\d{1,2})?-(?:\d{1,2}|\?\?)-\?\?/y;
const between = /(?:[\s,;@|*_]|T(?=\d)|at\s|[-–—:](?=\s))*/y;
const clock =
  /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s*([ap])\.?m\b\.?)?/iy;
const hourOnly = /(\d{1,2})\s*([ap])\.?m\b\.?/iy;
const hourLetter = /(\d{1,2})h([0-5]\d)(?!\d)/iy;
const military =
  /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z\b|UTC|GMT|h\b|hrs|hours))/y;
const placeholder =
  /(?:\d[?X]|[?X]{1,2}|-{1,2}|HH|hh|\d{1,2}):(?:[?X]{2}|--|mm|MM|\d[?X])/y;
const rangeSign = /\s*(?:-|–|—|→|to\b|until\b|till\b)\s*/y;
const closing = /[\s\])>]*/y;
const separator = /(?:\s*(?:[-–—](?=\s|$|[^\d])|[:;,|.](?=\s|$|\*)|=>|→))*\s*/y;

/**
 * Reads the date and time at the beginning of a text. Undefined when there is
 * none.
 */
export function readMoment(text: string): Moment | undefined {
  const end = text.indexOf('\n');
  if (end === -1) {
    return readLineMoment(text);
  }
  const moment = readLineMoment(text.slice(0, end));
  return moment && { ...moment, rest: moment.rest + text.slice(end) };
}

function readLineMoment(text: string): Moment | undefined {
  const cursor = new Cursor(text);
  const opened = cursor.take(opening)?.[0] ?? '';
  const start = cursor.at;
  let isVague = cursor.take(approximation) !== undefined;
  cursor.take(weekday);

  const unknown = cursor.take(unknownDay) !== undefined;
  const dayMatch = unknown ? undefined : readDay(cursor);
  const afterDay = cursor.at;
  if (unknown || dayMatch) {
    cursor.take(between);
    isVague = cursor.take(approximation) !== undefined || isVague;
  }
  const time = unknown ? undefined : readTime(cursor);
  const holdsPlace =
    !time && readPlaceholder(cursor, dayMatch !== undefined || unknown);
  if (!time && !holdsPlace) {
    cursor.at = afterDay;
  }
  if (!dayMatch && !time && !holdsPlace && !unknown) {
    return undefined;
  }

  const range = time ? readRange(cursor) : undefined;
  const zone = readZoneBehind(cursor);
  isVague = (time && cursor.take(/~|\?/y)) !== undefined || isVague;
  const label = text.slice(start, cursor.at).trim();
  return {
    day: dayMatch?.day,
    time,
    until: range?.until,
    zone,
    isVague:
      isVague || range !== undefined || (dayMatch !== undefined && !time),
    isUnknown: unknown || (holdsPlace && !dayMatch),
    doubt: dayMatch?.doubt,
    label,
    rest: readRest(cursor, opened),
  };
}

/** Whether a text begins with a time of day, a date before it or not. */
export function startsWithTime(text: string): boolean {
  return readMoment(text)?.time !== undefined;
}

/** A place in a text from which patterns are taken. */
class Cursor {
  at = 0;

  constructor(readonly text: string) {}

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') {
      return undefined;
    }
    this.at = pattern.lastIndex;
    return match;
  }

  takeText(text: string): boolean {
    const isNext = this.text.startsWith(text, this.at);
    this.at += isNext ? text.length : 0;
    return isNext;
  }
}

function readDay(cursor: Cursor): { day: Day; doubt?: string } | undefined {
  const start = cursor.at;
  const read =
    readIsoDay(cursor) ??
    readMistypedDay(cursor) ??
    readNumericDay(cursor) ??
    readNamedDay(cursor);
  if (!read || !isDay(read.day)) {
    cursor.at = start;
    return undefined;
  }
  return read;
}

function readIsoDay(cursor: Cursor) {
  const match = cursor.take(isoDay);
  return match && { day: toDay(match[1], match[3], match[4]) };
}

function readMistypedDay(cursor: Cursor) {
  const match = cursor.take(mistypedDay);
  if (!match) {
    return undefined;
  }
  const day = toDay(match[1], match[2], match[3]);
  return { day, doubt: `"${match[0]}" was read as the year ${match[1]}` };
}

function readNumericDay(cursor: Cursor) {
  const match = cursor.take(numericDay);
  if (!match) {
    return undefined;
  }
  const [label, first, sign, second, yearText] = match;
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  if (sign === '.' || Number(first) > 12) {
    return { day: toDay(year, second, first) };
  }
  const day = toDay(year, first, second);
  return Number(second) > 12 || first === second
    ? { day }
    : { day, doubt: `"${label}" was read as month/day/year` };
}

function readNamedDay(cursor: Cursor) {
  const dayFirst = cursor.take(dayMonth);
  if (dayFirst) {
    return {
      day: toDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]),
    };
  }
  const monthFirst = cursor.take(monthDay);
  return (
    monthFirst && {
      day: toDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]),
    }
  );
}

function toDay(
  year: string | undefined,
  monthText: string | number,
  day: string,
): Day {
  return {
    year: year === undefined ? undefined : Number(year),
    month: Number(monthText),
    day: Number(day),
  };
}

function isDay({ year, month: number, day }: Day): boolean {
  const plausibleYear = year === undefined || (year >= 1970 && year < 2200);
  return plausibleYear && number >= 1 && number <= 12 && day >= 1 && day <= 31;
}

function monthNumber(name: string): number {
  return (
    monthNames.findIndex(it => new RegExp(`^(?:${it})$`, 'i').test(name)) + 1
  );
}

function readTime(cursor: Cursor): TimeOfDay | undefined {
  const start = cursor.at;
  const time = takeTime(cursor);
  if (time && time.hour <= 24 && time.minute < 60 && time.second < 60) {
    return time;
  }
  cursor.at = start;
  return undefined;
}

function takeTime(cursor: Cursor): TimeOfDay | undefined {
  const full = cursor.take(clock);
  if (full) {
    return {
      hour: toHour(full[1], full[4]),
      minute: Number(full[2]),
      second: Number(full[3] ?? 0),
    };
  }
  const hour = cursor.take(hourOnly);
  if (hour) {
    return { hour: toHour(hour[1], hour[2]), minute: 0, second: 0 };
  }
  const other = cursor.take(hourLetter) ?? cursor.take(military);
  return (
    other && { hour: Number(other[1]), minute: Number(other[2]), second: 0 }
  );
}

// "17:14pm" is seen; a half of the day adds nothing to an hour past noon.
function toHour(text: string, half: string | undefined): number {
  const hour = Number(text);
  if (!half || hour > 12) {
    return hour;
  }
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function readPlaceholder(cursor: Cursor, afterDay: boolean): boolean {
  const start = cursor.at;
  const match = cursor.take(placeholder);
  // "12:??" holds the place of a time, "??:??" anywhere else may be anything.
  if (match && (afterDay || /[\dX?H]/.test(match[0][0]))) {
    return true;
  }
  cursor.at = start;
  return false;
}

function readRange(cursor: Cursor): { until?: TimeOfDay } | undefined {
  const start = cursor.at;
  // In 09:31:00-05:00 the dash is the sign of an offset.
  const isOffset =
    /(?:T\d{1,2}:\d{2}|:\d{2}:\d{2}(?:[.,]\d+)?)$/.test(
      cursor.text.slice(Math.max(0, start - 24), start),
    ) && /^[-–]\d{2}:?\d{2}(?!\d)/.test(cursor.text.slice(start, start + 8));
  if (isOffset || !cursor.take(rangeSign)) {
    return undefined;
  }
  const until = readTime(cursor);
  if (until) {
    return { until };
  }
  if (cursor.take(placeholder)) {
    return {};
  }
  cursor.at = start;
  return undefined;
}

function readZoneBehind(cursor: Cursor): Zone | undefined {
  const gap = /^\s*[([]?/.exec(cursor.text.slice(cursor.at, cursor.at + 8));
  const start = cursor.at + (gap?.[0].length ?? 0);
  const found = readZoneAt(cursor.text, start);
  if (!found) {
    return undefined;
  }
  cursor.at = found.end;
  // "PST (UTC-7)": the offset says more than the abbreviation.
  const more = /^\s*\(/.exec(cursor.text.slice(cursor.at, cursor.at + 8));
  const precise = more && readZoneAt(cursor.text, cursor.at + more[0].length);
  if (precise && cursor.text[precise.end] === ')') {
    cursor.at = precise.end + 1;
    return precise.zone;
  }
  return found.zone;
}

/** What follows: behind closing brackets, emphasis and separators. */
function readRest(cursor: Cursor, opened: string): string {
  const mark = /\*\*|__|~~|`|\*|_/.exec(opened)?.[0];
  cursor.take(closing);
  let isClosed = mark === undefined || cursor.takeText(mark);
  cursor.take(closing);
  cursor.take(separator);
  if (!isClosed && mark !== undefined) {
    // "**14:54:** Traffic": the separator is inside.
    isClosed = cursor.takeText(mark);
    cursor.take(separator);
  }
  const rest = cursor.text.slice(cursor.at);
  // "**14:54 Traffic** grows": what was opened is closed further on.
  return !isClosed && mark !== undefined && rest.includes(mark)
    ? `${mark}${rest}`
    : rest;
}
