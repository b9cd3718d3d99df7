/**
 * The model of debriefs, countermeasures and game days.
 *
 * @packageDocumentation
 */
export * from './api/descriptionEndpoint';
export * from './api/Endpoint';
export * from './api/errors';
export * from './api/endpointAnswer';
export * from './api/endpointRequest';
export * from './api/mergePatch';
export * from './api/page';
export * from './api/parseKnown';
export * from './api/readItems';
export * from './attachments/attachment';
export * from './attachments/attachmentEndpoints';
export * from './changes/changeEvent';
export * from './comments/comment';
export * from './comments/commentEndpoints';
export * from './countermeasures/countermeasure';
export * from './countermeasures/countermeasureEndpoints';
export * from './countermeasures/countermeasureQuery';
export * from './countermeasures/lifecycle';
export * from './debriefs/debrief';
export * from './debriefs/debriefEndpoints';
export * from './debriefs/debriefQuery';
export * from './debriefs/lifecycle';
export * from './debriefs/marks';
export * from './debriefs/targets';
export * from './endpoints';
export * from './imports/importEndpoints';
export * from './imports/imports';
export * from './learning/learningEndpoints';
export * from './learning/learningRecord';
export * from './learning/search';
export * from './learning/searchQuery';
export * from './learning/searchRequest';
export * from './learning/statistics';
export * from './permissions/permissions';
export * from './revisions/revision';
export * from './settings/defaultSettings';
export * from './settings/settings';
export { readSeverityNames } from './settings/severityNames';
export type { SeverityName } from './settings/severityNames';
export * from './timeline/timelineEndpoints';
export * from './timeline/timelineEntry';
export * from './values/entityRef';
export * from './values/instant';
export * from './values/text';
