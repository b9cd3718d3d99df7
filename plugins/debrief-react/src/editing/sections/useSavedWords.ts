import { DateTime } from 'luxon';
import { formatInstant } from '../../components/time/formatInstant';
import { useLocale } from '../../components/time/useLocale';
import { useTimeZone } from '../../components/time/useTimeZone';
import type { Saved } from '../../saving/savedStatus';
import { T, useT } from '../useT';
import type { SectionStatus } from './SectionsContext';

export interface SavedWords {
  /** How much is saved: "saved 14:02". */
  saved: string;
  /** That and what there is to say about the content, as short as it goes. */
  short: string;
}

/** A section's state in words. */
export function useSavedWords(): (status: SectionStatus) => SavedWords {
  const t = useT();
  const locale = useLocale();
  const { timeZone } = useTimeZone();

  const timeOf = (at: string) => {
    const isToday = DateTime.fromISO(at, { zone: timeZone }).hasSame(
      DateTime.now().setZone(timeZone),
      'day',
    );
    const format = isToday ? 'time' : 'shortDate';
    return formatInstant(at, { format, timeZone, locale });
  };

  return status => {
    const { notes } = status;
    const saved = savedText(status.saved, t, timeOf);
    if (status.saved.status !== 'saved') {
      return { saved, short: saved };
    }
    if (status.is === 'empty') {
      const words = notes || t('saved.empty');
      return { saved: t('saved.empty'), short: words };
    }
    return {
      saved,
      short:
        status.is === 'incomplete'
          ? notes || saved
          : [saved, notes].filter(Boolean).join(', '),
    };
  };
}

function savedText(
  { status, at, isKept }: Saved,
  t: T,
  timeOf: (at: string) => string,
): string {
  if (status === 'saved' && at) {
    return t('saved.savedAt', { time: timeOf(at) });
  }
  if (status === 'offline' && !isKept) {
    return t('saved.offlineUnkept');
  }
  return t(`saved.${status}`);
}
