import { calendarDateSchema } from '@debrief/backstage-plugin-debrief-common';
import { readMoment } from './moments';
import { hasWords } from '../words/words';

/** A date at the beginning of a text, as `2026-04-01`. */
export function readCalendarDate(
  text: string,
): { date: string; doubt?: string; saysMore: boolean } | undefined {
  const moment = readMoment(text);
  if (moment?.day?.year === undefined) {
    return undefined;
  }
  const { year, month, day } = moment.day;
  const date = [String(year), pad(month), pad(day)].join('-');
  return calendarDateSchema.safeParse(date).success
    ? {
        date,
        doubt: moment.doubt,
        saysMore:
          moment.time !== undefined ||
          moment.doubt !== undefined ||
          hasWords(moment.rest),
      }
    : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
