import { Moment, readMoment } from '../../time/moments';
import { hasWords } from '../../words/words';

/**
 * The moment of a row of a table: a day, a time or both, in one column or in
 * two. Where neither cell tells, the row belongs behind the one before it.
 */
export function readRowMoment(dayText: string, timeText: string): Moment {
  const label = `${dayText.trim()} ${timeText.trim()}`.trim();
  const day = readMoment(dayText);
  const time = readMoment(timeText);
  const saysMore = saysMoreThan(dayText, day) || saysMoreThan(timeText, time);
  const found = time ?? day;
  if (!found) {
    return {
      label: label || 'no time given',
      rest: '',
      isVague: true,
      isUnknown: true,
    };
  }
  const joined = time && day?.day ? { ...time, day: day.day } : found;
  return {
    ...joined,
    doubt: day?.doubt ?? time?.doubt,
    isVague: !joined.time || joined.isVague || saysMore,
    isUnknown: joined.isUnknown && !joined.day,
    label,
    rest: '',
  };
}

/** Whether a row says a day and nothing else. */
export function isBareDay(
  { day, time, doubt }: Moment,
  dayText: string,
  timeText: string,
): boolean {
  return (
    day !== undefined &&
    !time &&
    !doubt &&
    ![dayText, timeText].some(text => saysMoreThan(text, readMoment(text)))
  );
}

// "14:05 (approximately)", or no time at all.
function saysMoreThan(text: string, moment: Moment | undefined): boolean {
  return hasWords(moment ? moment.rest : text);
}
