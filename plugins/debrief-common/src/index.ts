/**
 * The model of debriefs, countermeasures and game days.
 *
 * @packageDocumentation
 */
export { descriptionEndpoint } from './api/descriptionEndpoint';
export {
  type AnswerOf,
  type BodyInput,
  type BodyOf,
  type CurrentOf,
  type Endpoint,
  type EndpointArguments,
  type EndpointInput,
  type IdempotencyInput,
  type NeededKeys,
  type PathParameters,
  type QueryInput,
  type QueryOf,
  type QueryValues,
  type ReceivedOf,
  type VersionInput,
} from './api/Endpoint';
export {
  type ErrorResponse,
  errorResponseSchema,
  type FieldProblem,
  fieldProblemSchema,
} from './api/errors';
export { readAnswer, UnreadableAnswerError } from './api/endpointAnswer';
export { type EndpointRequest, toRequest } from './api/endpointRequest';
export { type JsonValue, type MergePatch } from './api/mergePatch';
export { maximumPageLimit, type Page } from './api/page';
export { type PagePosition, readAllItems, readItems } from './api/readItems';
export { type Attachment, attachmentSchema } from './attachments/attachment';
export { attachmentEndpoints } from './attachments/attachmentEndpoints';
export {
  type ChangeEvent,
  changeEventSchema,
  changeEventTopic,
} from './changes/changeEvent';
export {
  type Comment,
  type CommentInput,
  commentInputSchema,
  commentSchema,
} from './comments/comment';
export { commentEndpoints } from './comments/commentEndpoints';
export {
  type Cornerstone,
  cornerstones,
  type Countermeasure,
  type CountermeasureInput,
  countermeasureInputSchema,
  countermeasureSchema,
  type CountermeasureState,
  countermeasureStates,
  type Mechanism,
  mechanisms,
  type Strength,
  strengthOf,
  strengths,
} from './countermeasures/countermeasure';
export { countermeasureEndpoints } from './countermeasures/countermeasureEndpoints';
export {
  type CountermeasureListQuery,
  countermeasureListQuerySchema,
} from './countermeasures/countermeasureQuery';
export {
  type Debrief,
  type DebriefInput,
  debriefInputSchema,
  type DebriefKind,
  debriefKinds,
  debriefSchema,
  type DebriefStatus,
  debriefStatuses,
  type EntityRole,
  entityRoles,
  involvements,
  mitigations,
  relationTypes,
  visibilities,
  type Visibility,
} from './debriefs/debrief';
export { debriefEndpoints } from './debriefs/debriefEndpoints';
export {
  type DebriefListQuery,
  debriefListQuerySchema,
} from './debriefs/debriefQuery';
export {
  type MarkName,
  markNames,
  type Marks,
  marksSchema,
} from './debriefs/marks';
export { endpoints } from './endpoints';
export {
  type Conflicts,
  conflictQuerySchema,
  conflictsSchema,
} from './game-days/conflicts';
export {
  detections,
  type Drill,
  type DrillInput,
  drillInputSchema,
  type DrillOutcome,
  drillOutcomes,
  drillSchema,
  type Execution,
  executions,
  type Measurement,
  measurementInputSchema,
  measurementSchema,
} from './game-days/drills/drill';
export { drillEndpoints } from './game-days/drills/drillEndpoints';
export {
  type DrillStamp,
  drillStamps,
  stampInputSchema,
} from './game-days/drills/stamps';
export {
  type Expectation,
  expectations,
  type GameDay,
  type GameDayEntityRole,
  gameDayEntityRoles,
  type GameDayForm,
  gameDayForms,
  type GameDayInput,
  gameDayInputSchema,
  gameDaySchema,
  type GameDayStatus,
  gameDayStatuses,
} from './game-days/gameDay';
export { gameDayEndpoints } from './game-days/gameDayEndpoints';
export {
  type GameDayListQuery,
  gameDayListQuerySchema,
} from './game-days/gameDayQuery';
export {
  type GameDayRevision,
  gameDayRevisionSchema,
  type GameDayRevisionWithContent,
  gameDayRevisionWithContentSchema,
} from './game-days/gameDayRevision';
export {
  type Observation,
  type ObservationInput,
  observationInputSchema,
  type ObservationKind,
  observationKinds,
  observationSchema,
} from './game-days/observations/observation';
export { observationEndpoints } from './game-days/observations/observationEndpoints';
export {
  type Scenario,
  type ScenarioInput,
  scenarioInputSchema,
  scenarioSchema,
} from './game-days/scenarios/scenario';
export {
  scenarioEndpoints,
  type ScenarioSuggestion,
  scenarioListQuerySchema,
  scenarioSuggestionSchema,
} from './game-days/scenarios/scenarioEndpoints';
export { importEndpoints } from './imports/importEndpoints';
export {
  type ImportDialect,
  importDialects,
  type ImportedDocument,
  importedDocumentSchema,
  type ImportRequest,
  importRequestSchema,
  type ImportResponse,
  importResponseSchema,
  type ImportWarning,
  importWarningSchema,
  type UnreadDocument,
  unreadDocumentSchema,
} from './imports/imports';
export { learningEndpoints } from './learning/learningEndpoints';
export {
  type DurationFacts,
  durationFactsSchema,
  type LearningPath,
  learningPathSchema,
  type LearningRecord,
  type LearningRecordItem,
  type LearningRecordQuery,
  learningRecordQuerySchema,
  learningRecordSchema,
  type LearningRecordThread,
  learningRecordTypes,
} from './learning/learningRecord';
export {
  type SearchResponse,
  searchResponseSchema,
  type SearchResult,
  searchResultSchema,
} from './learning/search';
export {
  type SearchQuery,
  searchQuerySchema,
  type SearchType,
  searchTypes,
} from './learning/searchRequest';
export {
  countermeasureCreatePermission,
  countermeasureDeletePermission,
  countermeasureUpdatePermission,
  debriefCreatePermission,
  debriefDeletePermission,
  debriefPermissions,
  debriefPublishPermission,
  debriefReadPermission,
  debriefUpdatePermission,
  gameDayCreatePermission,
  gameDayDeletePermission,
  gameDayReadPermission,
  gameDayUpdatePermission,
  RESOURCE_TYPE_DEBRIEF,
  RESOURCE_TYPE_GAME_DAY,
} from './permissions/permissions';
export {
  type Revision,
  revisionSchema,
  type RevisionWithContent,
  revisionWithContentSchema,
} from './revisions/revision';
export { defaultDebriefSettings } from './settings/defaultSettings';
export {
  type DebriefSettings,
  type EnvironmentSetting,
  type FactorCategorySetting,
  type FailureModeSetting,
  readDebriefSettings,
  type SeveritySetting,
  type Targets,
} from './settings/settings';
export { readSeverityNames, type SeverityName } from './settings/severityNames';
export { timelineEndpoints } from './timeline/timelineEndpoints';
export {
  type TimelineEntry,
  type TimelineEntryInput,
  timelineEntryInputSchema,
  type TimelineEntryKind,
  timelineEntryKinds,
  timelineEntrySchema,
} from './timeline/timelineEntry';

/** @internal */
export * from './internal';
