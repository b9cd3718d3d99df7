import { DateTime } from 'luxon';
import { useT } from '../../useT';
import { useTimeZone } from './useTimeZone';

/**
 * Says in which zone the times beside it are: "Times in Europe/Berlin (UTC+2)".
 * Once for a list or a picture is enough.
 *
 * @param props - `at` is one of those times, since clocks change; `timeZone` is
 *   the reader's choice unless given
 */
export function ZoneNote(props: { at: string; timeZone?: string }) {
  const t = useT();
  const choice = useTimeZone();
  const timeZone = props.timeZone ?? choice.timeZone;
  return <>{t('timeZone.note', { zone: nameZone(timeZone, props.at) })}</>;
}

/** A zone with its offset at an instant: "Europe/Berlin (UTC+2)". */
function nameZone(timeZone: string, at: string): string {
  const instant = DateTime.fromISO(at, { zone: timeZone });
  return timeZone === 'UTC' || !instant.isValid
    ? timeZone
    : `${timeZone} (UTC${instant.toFormat('Z')})`;
}
