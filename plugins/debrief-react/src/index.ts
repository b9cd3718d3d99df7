/**
 * The API of the debrief backend for frontends, and the kit that both of ours
 * use.
 *
 * @packageDocumentation
 */
export {
  debriefApiRef,
  DebriefClient,
  isStaleCallOf,
  StaleVersionError,
  type DebriefApi,
} from './api';
export { debriefEditingTranslationRef } from './editing/translation';
export { debriefReactTranslationRef } from './translation';

/** @internal */
export * from './internal';
