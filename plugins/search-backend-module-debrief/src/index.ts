/**
 * Puts debriefs and game days into the portal's own search.
 *
 * @packageDocumentation
 */
export { searchModuleDebriefCollator as default } from './module';
export {
  DefaultDebriefCollatorFactory,
  type DebriefCollatorOptions,
} from './collator/DefaultDebriefCollatorFactory';
export {
  DefaultGameDayCollatorFactory,
  type GameDayCollatorOptions,
} from './collator/DefaultGameDayCollatorFactory';
export type { DebriefDocument } from './collator/debriefDocument';
export type { GameDayDocument } from './collator/gameDayDocument';
