import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayPlanTranslationRef } from './translation';

export type T = TranslationFunction<(typeof gameDayPlanTranslationRef)['T']>;

/** The strings of planning. */
export function useT(): T {
  return useTranslationRef(gameDayPlanTranslationRef).t;
}
