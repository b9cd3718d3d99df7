import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { debriefTranslationRef } from '../translation';

export type T = TranslationFunction<(typeof debriefTranslationRef)['T']>;

/** The strings of the plugin. */
export function useT(): T {
  return useTranslationRef(debriefTranslationRef).t;
}
