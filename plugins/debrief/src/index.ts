/**
 * Debriefs on the page of the service that taught them.
 *
 * @packageDocumentation
 */
export {
  debriefPlugin,
  DebriefSearchResultListItem,
  DebriefsPage,
  EntityDebriefsCard,
  EntityDebriefsContent,
} from './plugin';
export type { DebriefSearchResultListItemProps } from './portalSearch/DebriefSearchResultListItem';
export { DebriefIcon } from './DebriefIcon';
export { hasDebriefs } from './entity/hasDebriefs';
export { useNewDebriefMenuItem } from './entity/start/useNewDebriefMenuItem';
export type { EntityContextMenuItem } from './entity/start/useNewDebriefMenuItem';
export { debriefReadingTranslationRef } from './debrief/translation';
export { debriefEditorTranslationRef } from './editor/translation';
export { debriefEntityTranslationRef } from './entity/translation';
export { debriefImportsTranslationRef } from './imports/translation';
export { debriefLearningTranslationRef } from './learning/translation';
export { debriefTranslationRef } from './translation';
