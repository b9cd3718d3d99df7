export { default } from './plugin';
export { debriefTranslationRef } from '../translation';
