/**
 * Game days on the page of the service that was rehearsed.
 *
 * @packageDocumentation
 */
export {
  EntityGameDaysCard,
  EntityGameDaysContent,
  gameDayPlugin,
  GameDaysPage,
} from './plugin';
export { GameDayIcon } from './GameDayIcon';
export { hasGameDays } from './entity/hasGameDays';
export { gameDayTranslationRef } from './translation';
export { gameDayDrillTranslationRef } from './drills/translation';
export { gameDayEntityTranslationRef } from './entity/translation';
export { gameDayListTranslationRef } from './list/translation';
export { gameDayPlanTranslationRef } from './plan/translation';
export { gameDayReportTranslationRef } from './report/translation';
export { gameDayRunTranslationRef } from './run/translation';
