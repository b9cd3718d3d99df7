import { z } from 'zod';

const isoWithOffset =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

const minuteMs = 60_000;

const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

// As we write instants ourselves; told much sooner than by parsing in full.
function isCanonical(text: string): boolean {
  return (
    canonical.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString() === text.replace('Z', '.000Z')
  );
}

/**
 * Whether `text` is an ISO 8601 instant with an offset, for example
 * `2026-03-02T10:12:00+01:00`, of the years 1900 to 2199. A local time without a
 * zone is not an instant.
 */
export function isInstant(text: string): boolean {
  if (isCanonical(text)) {
    return isRecordable(Number(text.slice(0, 4)));
  }
  const instant = readInstant(text);
  return instant !== undefined && isRecordable(instant.getUTCFullYear());
}

// By hand: a library for it would be half of what a portal loads for our card.
function readInstant(text: string): Date | undefined {
  const [, day, minute, second = '00', fraction = '0', sign, ...offset] =
    isoWithOffset.exec(text) ?? [];
  // The end of a day may be written as its 24:00.
  const isEndOfDay = `${minute}:${second}.${Number(fraction)}` === '24:00:00.0';
  const local = `${day}T${isEndOfDay ? '00:00' : minute}:${second}Z`;
  if (!isCanonical(local)) {
    return undefined;
  }
  const [hours, minutes] = sign ? offset.map(Number) : [0, 0];
  return new Date(
    Date.parse(local) +
      (isEndOfDay ? 24 * 60 * minuteMs : 0) +
      Math.floor(Number(`0.${fraction}`) * 1000) -
      Number(`${sign ?? '+'}1`) * (hours * 60 + minutes) * minuteMs,
  );
}

// Nothing else is meant, and years of other lengths have another form.
function isRecordable(year: number): boolean {
  return year >= 1900 && year < 2200;
}

/**
 * The same instant in UTC, without empty fractions: `2026-03-02T09:12:00Z`.
 * Text that is no instant comes back as it is.
 */
export function toUtcInstant(text: string): string {
  if (isCanonical(text) || !isInstant(text)) {
    return text;
  }
  return readInstant(text)?.toISOString().replace('.000Z', 'Z') ?? text;
}

/** An instant: ISO 8601 with offset in, UTC out. */
export const instantSchema = z
  .string()
  .refine(isInstant, {
    error:
      'must be an ISO 8601 instant with an offset, such as 2026-03-02T10:12:00+01:00',
  })
  .overwrite(toUtcInstant)
  .meta({ format: 'date-time' });

/** A calendar day, `2026-03-02`. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, {
    error: 'must be a calendar date, such as 2026-04-01',
  })
  .meta({ format: 'date' });

function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCanonical(`${text}T00:00:00Z`);
}
