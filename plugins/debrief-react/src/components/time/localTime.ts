import { DateTime } from 'luxon';

const minuteFormat = "yyyy-MM-dd'T'HH:mm";
const secondFormat = "yyyy-MM-dd'T'HH:mm:ss";

/** What the clocks of a zone make of a wall time. */
export interface ResolvedTime {
  /** ISO 8601 in UTC. */
  instant: string;
  /**
   * `skipped` when the clocks went forward over it, `ambiguous` when they went
   * back and it came twice.
   */
  problem: 'skipped' | 'ambiguous' | null;
}

/** An instant as the wall time of a zone, as `datetime-local` takes it. */
export function toLocalTime(value: string | null, timeZone: string): string {
  const instant = value && DateTime.fromISO(value, { zone: timeZone });
  if (!instant || !instant.isValid) {
    return '';
  }
  return instant.toFormat(instant.second ? secondFormat : minuteFormat);
}

/** The instant of a wall time; null while it is not written to the end. */
export function resolveLocalTime(
  text: string,
  timeZone: string,
): ResolvedTime | null {
  const local = DateTime.fromISO(text, { zone: timeZone });
  // A year is typed digit by digit: 0002 and 0202 are on the way to 2026.
  if (text.length < 16 || !local.isValid || local.year < 1970) {
    return null;
  }
  const earliest = DateTime.min(local, ...local.getPossibleOffsets());
  const written = text.length > 16 ? secondFormat : minuteFormat;
  return {
    instant: earliest.toUTC().toISO({ suppressMilliseconds: true }),
    problem: problemOf(local, local.toFormat(written) !== text.slice(0, 19)),
  };
}

function problemOf(local: DateTime, moved: boolean): ResolvedTime['problem'] {
  if (moved) {
    return 'skipped';
  }
  return local.getPossibleOffsets().length > 1 ? 'ambiguous' : null;
}
