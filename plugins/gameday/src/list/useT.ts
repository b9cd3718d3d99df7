import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { gameDayListTranslationRef } from './translation';

/** The strings of the list and of the calendar. */
export function useT() {
  return useTranslationRef(gameDayListTranslationRef).t;
}
