import {
  formatInstant,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { DateTime } from 'luxon';
import type { Note } from '../session/completeness';
import type { Saved } from '../session/savedStatus';
import type { SectionStatus } from '../session/SectionStatuses';
import { T, useT } from '../useT';

export interface SavedWords {
  /** How much is saved: "saved 14:02". */
  saved: string;
  /** What there is to say about the content: "2 ideas parked". */
  notes: string;
  /** Both, as short as it goes. */
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
    const notes = status.notes
      .map(note => noteText(note, t, locale))
      .join(', ');
    const saved = savedText(status.saved, t, timeOf);
    if (status.saved.status !== 'saved') {
      return { saved, notes, short: saved };
    }
    if (status.is === 'empty') {
      const words = notes || t('editor.saved.empty');
      return { saved: t('editor.saved.empty'), notes, short: words };
    }
    return {
      saved,
      notes,
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
    return t('editor.saved.savedAt', { time: timeOf(at) });
  }
  if (status === 'offline' && !isKept) {
    return t('editor.saved.offlineUnkept');
  }
  return t(`editor.saved.${status}`);
}

function noteText(note: Note, t: T, locale: string): string {
  switch (note.key) {
    case 'asksFor': {
      const what = note.fields.map(field => askedField(field, t)).join(', ');
      return t('editor.note.asksFor', { what });
    }
    case 'customers':
    case 'complaints':
      return t(`editor.note.${note.key}`, {
        amount: note.count.toLocaleString(locale),
      });
    case 'summaryMissing':
    case 'bothMet':
    case 'marksFirst':
    case 'answersWritten':
    case 'ready':
    case 'published':
      return t(`editor.note.${note.key}`);
    default:
      return t(`editor.note.${note.key}`, { count: note.count });
  }
}

function askedField(field: string, t: T): string {
  switch (field) {
    case 'summary':
      return t('editor.event.summary').toLocaleLowerCase();
    case 'facilitator':
      return t('editor.event.facilitator').toLocaleLowerCase();
    default:
      return t('editor.marks.started');
  }
}
