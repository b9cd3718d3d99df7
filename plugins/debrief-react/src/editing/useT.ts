import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { debriefEditingTranslationRef } from './translation';

export type T = TranslationFunction<(typeof debriefEditingTranslationRef)['T']>;

/** The strings of what is written and saved. */
export function useT(): T {
  return useTranslationRef(debriefEditingTranslationRef).t;
}
