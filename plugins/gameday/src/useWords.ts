import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { debriefReactTranslationRef } from '@debrief/backstage-plugin-debrief-react';
import { gameDayTranslationRef } from './translation';

export type Words = TranslationFunction<(typeof gameDayTranslationRef)['T']>;

/** The words that every place of the plugin uses. */
export function useWords(): Words {
  return useTranslationRef(gameDayTranslationRef).t;
}

/** Those that stand in the pages of debriefs too: outcomes and statuses. */
export function useSharedWords(): TranslationFunction<
  (typeof debriefReactTranslationRef)['T']
> {
  return useTranslationRef(debriefReactTranslationRef).t;
}
