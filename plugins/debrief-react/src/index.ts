/**
 * The kit that both debrief frontends use.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './components';
export * from './editing';
export * from './hooks';
export * from './navigation';
export * from './saving';
export * from './styles';
export { debriefEditingTranslationRef } from './editing/translation';
export { debriefReactTranslationRef } from './translation';
