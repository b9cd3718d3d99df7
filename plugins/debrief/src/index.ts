/**
 * Debriefs on the page of the service that taught them.
 *
 * @packageDocumentation
 */
export {
  debriefPlugin,
  DebriefsPage,
  EntityDebriefsCard,
  EntityDebriefsContent,
} from './plugin';
export { hasDebriefs } from './entity/hasDebriefs';
export { useNewDebriefMenuItem } from './entity/start/useNewDebriefMenuItem';
export type { EntityContextMenuItem } from './entity/start/useNewDebriefMenuItem';
export { debriefTranslationRef } from './translation';
