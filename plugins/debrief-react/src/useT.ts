import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { debriefReactTranslationRef } from './translation';

export type T = TranslationFunction<(typeof debriefReactTranslationRef)['T']>;

/** The strings of the kit. */
export function useT(): T {
  return useTranslationRef(debriefReactTranslationRef).t;
}
