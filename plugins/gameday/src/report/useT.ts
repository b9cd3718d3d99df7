import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { gameDayReportTranslationRef } from './translation';

export type T = TranslationFunction<(typeof gameDayReportTranslationRef)['T']>;

/** The strings of the report. */
export function useT(): T {
  return useTranslationRef(gameDayReportTranslationRef).t;
}
