/**
 * The kit that both debrief frontends use.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './components';
export * from './hooks';
export { debriefReactTranslationRef } from './translation';
