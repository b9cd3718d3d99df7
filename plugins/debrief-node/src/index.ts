/**
 * What backend modules for debriefs build on: extension points, the permission
 * resource and its rules, and what readiness asks.
 *
 * @packageDocumentation
 */
export {
  debriefPermissionResourceRef,
  type DebriefCondition,
  type DebriefResource,
} from './debriefResource';
export {
  debriefSeedExtensionPoint,
  type DebriefSeed,
  type DebriefSeedExtensionPoint,
  type SeedContent,
  type SeedCountermeasure,
  type SeedDebrief,
  type SeedDrill,
  type SeedGameDay,
  type SeedGameDayContent,
  type SeedEntryRef,
  type SeedInject,
  type SeedObservation,
} from './extensions/debriefSeedExtensionPoint';
export {
  gameDayPermissionResourceRef,
  type GameDayCondition,
  type GameDayResource,
} from './gameDayResource';
export {
  readinessChecksServiceRef,
  type ReadinessCheck,
  type ReadinessChecksService,
} from './health/readinessChecksServiceRef';
export { rootHealthServiceFactory } from './health/rootHealthServiceFactory';
export {
  createDebriefConditionalDecision,
  debriefConditions,
  debriefPermissionRules,
} from './rules';
export {
  createGameDayConditionalDecision,
  gameDayConditions,
  gameDayPermissionRules,
} from './rules/gameDays';
