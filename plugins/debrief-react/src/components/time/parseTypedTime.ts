import { DateTime } from 'luxon';

/**
 * The instant that somebody means who writes a time of day: `11:31`, `1131`,
 * `11.31`, `11:31:05`, or with a date before it, `2026-03-02 11:31`, `2 Mar
 * 11:31`. Without a date it is the day that brings it closest to `near`. Null
 * for what is no time.
 *
 * @param near - an instant of the same event
 */
export function parseTypedTime(
  text: string,
  options: { near: string; timeZone: string },
): string | null {
  const zone = options.timeZone;
  const near = DateTime.fromISO(options.near, { zone });
  const match = text
    .trim()
    .match(/^(?:(.+?)[\sT,]+)?(\d{1,2})(?:[:.h]?(\d{2}))(?:[:.](\d{2}))?$/);
  if (!match) {
    return null;
  }
  const [, dateText, hour, minute, second] = match;
  const time = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    millisecond: 0,
  };
  const dates = dateText
    ? [parseDate(dateText, near)]
    : [-1, 0, 1].map(days => near.plus({ days }));
  const candidates = dates
    .map(date => date?.set(time))
    .filter(it => it?.isValid && it.hour === time.hour)
    .sort((one, other) => distance(one, near) - distance(other, near));
  return candidates[0]?.toUTC().toISO({ suppressMilliseconds: true }) ?? null;
}

const dateFormats = [
  'yyyy-MM-dd',
  'd.M.yyyy',
  'd.M.',
  'd LLL yyyy',
  'd LLL',
  'd LLLL yyyy',
  'd LLLL',
];

function parseDate(text: string, near: DateTime): DateTime | undefined {
  const parsed = dateFormats
    .map(format =>
      DateTime.fromFormat(text, format, { zone: near.zone, locale: 'en' }),
    )
    .find(it => it.isValid);
  const hasYear = /\d{4}/.test(text);
  return hasYear ? parsed : parsed?.set({ year: near.year });
}

function distance(one: DateTime | undefined, other: DateTime): number {
  return one ? Math.abs(one.diff(other).toMillis()) : Infinity;
}
