/**
 * The kit that both debrief frontends use.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './components';
export * from './hooks';
export * from './saving/fieldsOfSchema';
export { debriefReactTranslationRef } from './translation';
