/**
 * Game days on the page of the service that was rehearsed.
 *
 * @packageDocumentation
 */
export { EntityGameDaysContent, gameDayPlugin } from './plugin';
export { hasGameDays } from './entity/hasGameDays';
export { gameDayTranslationRef } from './translation';
