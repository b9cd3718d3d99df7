import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { debriefEditorTranslationRef } from './translation';

export type T = TranslationFunction<(typeof debriefEditorTranslationRef)['T']>;

/** The strings of the plugin. */
export function useT(): T {
  return useTranslationRef(debriefEditorTranslationRef).t;
}
