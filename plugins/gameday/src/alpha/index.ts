export { default } from './plugin';
export { gameDayTranslationRef } from '../translation';
export { gameDayDrillTranslationRef } from '../drills/translation';
export { gameDayEntityTranslationRef } from '../entity/translation';
export { gameDayListTranslationRef } from '../list/translation';
export { gameDayPlanTranslationRef } from '../plan/translation';
export { gameDayReportTranslationRef } from '../report/translation';
export { gameDayRunTranslationRef } from '../run/translation';
