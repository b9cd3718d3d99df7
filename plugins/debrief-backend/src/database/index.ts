export { decodeCursor, encodeCursor } from './cursor';
export { Database } from './Database';
export { dialectOf } from './dialect';
export type { Dialect } from './dialect';
export type {
  FullText,
  FullTextQuery,
  IndexedDocument,
} from './fullText/FullText';
export { fullTextOf } from './fullText/fullTextOf';
export { foldWord } from './fullText/words';
export { giveWay } from './giveWay';
export { inBatches } from './inBatches';
export { insertAll } from './insertAll';
export {
  dayOf,
  toInstant,
  toInstantOrNull,
  toStored,
  toStoredOrNull,
} from './instants';
export type { StoredInstant } from './instants';
export { isUnavailable } from './isUnavailable';
export { LostCommitError } from './LostCommitError';
export { isOfDatabase } from './ownErrors';
export { readKeyPage, toPage } from './keyset';
export type { KeyPage, Keyset } from './keyset';
export { migrationConfig, runMigrations } from './runMigrations';
export type {
  CountermeasureRow,
  DebriefEntityRow,
  DebriefPersonRow,
  DebriefRow,
  DrillRow,
  GameDayEntityRow,
  GameDayRow,
  ObservationRow,
  RevisionRow,
  SavedRow,
  TimelineEntryRow,
} from './rows';
export { takeNumbers } from './takeNumbers';
export { takeTurn } from './takeTurn';
export { whereIdAmong } from './whereIdAmong';
export { whereOneOf } from './whereOneOf';
