import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayTranslationRef } from './translation';

export type Words = TranslationFunction<(typeof gameDayTranslationRef)['T']>;

/** The words that every place of the plugin uses. */
export function useWords(): Words {
  return useTranslationRef(gameDayTranslationRef).t;
}
