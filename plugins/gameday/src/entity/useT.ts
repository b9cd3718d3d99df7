import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayEntityTranslationRef } from './translation';

export type T = TranslationFunction<(typeof gameDayEntityTranslationRef)['T']>;

/** The strings of this place. */
export function useT(): T {
  return useTranslationRef(gameDayEntityTranslationRef).t;
}
