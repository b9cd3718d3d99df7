/**
 * Puts debriefs into the portal's own search.
 *
 * @packageDocumentation
 */
export { searchModuleDebriefCollator as default } from './module';
export {
  DefaultDebriefCollatorFactory,
  type DebriefCollatorOptions,
} from './collator/DefaultDebriefCollatorFactory';
export type { DebriefDocument } from './collator/debriefDocument';
