/**
 * What the packages of the suite share and no other may count on: there at run
 * time, left out of the published types, and changed without notice.
 */
export { readCurrent } from './api/endpointAnswer';
export { mergePatch } from './api/mergePatch';
export {
  type ChangeSignal,
  changeSignalChannel,
  changeSignalSchema,
} from './changes/changeEvent';
export { type CommentContent } from './comments/comment';
export { type CountermeasureContent } from './countermeasures/countermeasure';
export {
  canMoveCountermeasure,
  isCountermeasureOpen,
  isCountermeasureOverdue,
  nextCountermeasureStates,
  openCountermeasureStates,
} from './countermeasures/lifecycle';
export { type DebriefContent, debriefContentSchema } from './debriefs/debrief';
export {
  canMoveDebrief,
  type DebriefMove,
  debriefMoves,
  findPublishProblems,
  type PublishProblem,
  statusAfter,
} from './debriefs/lifecycle';
export { findMarkProblems } from './debriefs/marks';
export {
  durationBetween,
  goalsOf,
  isWithin,
  targetsOf,
  timingsOf,
  toIsoDuration,
  toMilliseconds,
} from './debriefs/targets';
export {
  type DrillContent,
  type MeasurementInput,
} from './game-days/drills/drill';
export {
  isSameAlert,
  isWithinLimit,
  suggestOutcome,
} from './game-days/drills/suggestOutcome';
export { findStampProblems } from './game-days/drills/stamps';
export { type GameDayContent, gameDayContentSchema } from './game-days/gameDay';
export {
  canMoveGameDay,
  findCompletionProblems,
  findStartAdvice,
  findStartProblems,
  type GameDayMove,
  gameDayMoves,
  type GameDayProblem,
  gameDayStatusAfter,
  type StartAdvice,
  startAdvice,
} from './game-days/lifecycle';
export { type ObservationContent } from './game-days/observations/observation';
export { type ScenarioContent } from './game-days/scenarios/scenario';
export { injectsOf, isTold } from './game-days/tabletop/injectsOf';
export { debriefsAmong } from './learning/learningRecord';
export {
  hasPositiveTerm,
  parseSearchQuery,
  type SearchTerm,
} from './learning/searchQuery';
export { quantile } from './learning/statistics';
export { type TimelineEntryContent } from './timeline/timelineEntry';
export { entityRefSchema, userOrGroupRefSchema } from './values/entityRef';
export { calendarDateSchema, isInstant, toUtcInstant } from './values/instant';
export {
  cutText,
  markdownLimit,
  tagSchema,
  titleLimit,
  titleSchema,
  urlSchema,
} from './values/text';
