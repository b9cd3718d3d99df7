import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayListTranslationRef } from './translation';

export type T = TranslationFunction<(typeof gameDayListTranslationRef)['T']>;

/** The strings of this place. */
export function useT(): T {
  return useTranslationRef(gameDayListTranslationRef).t;
}
