export { default } from './plugin';
export { gameDayTranslationRef } from '../translation';
