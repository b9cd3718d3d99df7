import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayRunTranslationRef } from './translation';

export type T = TranslationFunction<(typeof gameDayRunTranslationRef)['T']>;

/** The strings of the console. */
export function useT(): T {
  return useTranslationRef(gameDayRunTranslationRef).t;
}
