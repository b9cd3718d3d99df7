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
