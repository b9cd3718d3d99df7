import { useLocale } from '@debrief/backstage-plugin-debrief-react';
import { useCallback } from 'react';
import { T, useT } from '../useT';
import type { Note } from './completeness';

/** What there is to say about a section, in words. */
export function useNoteText(): (note: Note) => string {
  const t = useT();
  const locale = useLocale();
  return useCallback(note => noteText(note, t, locale), [t, locale]);
}

function noteText(note: Note, t: T, locale: string): string {
  switch (note.key) {
    case 'asksFor': {
      const what = note.fields.map(field => askedField(field, t)).join(', ');
      return t('note.asksFor', { what });
    }
    case 'customers':
    case 'complaints':
      return t(`note.${note.key}`, {
        amount: note.count.toLocaleString(locale),
      });
    case 'summaryMissing':
    case 'bothMet':
    case 'marksFirst':
    case 'answersWritten':
    case 'ready':
    case 'published':
      return t(`note.${note.key}`);
    default:
      return t(`note.${note.key}`, { count: note.count });
  }
}

function askedField(field: string, t: T): string {
  switch (field) {
    case 'summary':
      return t('event.summary').toLocaleLowerCase();
    case 'facilitator':
      return t('event.facilitator').toLocaleLowerCase();
    default:
      return t('marks.started');
  }
}
