import { calendarDateSchema } from '@debrief/backstage-plugin-debrief-common';
import { DateTime } from 'luxon';

/** When a day begins in a zone; text that is no day comes back as it is. */
export function firstInstantOf(day: string | undefined, timeZone: string) {
  return toInstant(day, timeZone, it => it.startOf('day'));
}

/** The last second of a day in a zone. */
export function lastInstantOf(day: string | undefined, timeZone: string) {
  return toInstant(day, timeZone, it => it.endOf('day').startOf('second'));
}

function toInstant(
  day: string | undefined,
  timeZone: string,
  momentOf: (date: DateTime) => DateTime,
): string | undefined {
  if (!calendarDateSchema.safeParse(day).success) {
    return day;
  }
  const moment = momentOf(DateTime.fromISO(day ?? '', { zone: timeZone }));
  return moment.toUTC().toISO({ suppressMilliseconds: true }) ?? undefined;
}
