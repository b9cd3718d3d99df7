import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefTranslationRef } from '../translation';

/** The strings of the plugin. */
export function useT() {
  return useTranslationRef(debriefTranslationRef).t;
}

export type T = ReturnType<typeof useT>;
