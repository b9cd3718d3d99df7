export { EntityTitleReader } from './EntityTitleReader';
export type { EntityTitles } from './EntityTitleReader';
export { isStale } from './ExpectedVersion';
export type { ExpectedVersion } from './ExpectedVersion';
export { OwnerAccess } from './OwnerAccess';
export type {
  Owner,
  OwnerName,
  OwnerRow,
  Owners,
  OwnerStore,
} from './OwnerAccess';
export { involvedAs, involvedOnceNamed, isInvited } from './involvement';
export type { Involvement } from './involvement';
export type {
  Author,
  Decision,
  NewRecord,
  RecordAction,
  RecordKind,
  RecordName,
  RecordRow,
} from './RecordKind';
export { Records } from './Records';
export { RecordWriter } from './RecordWriter';
export { isResourceId, resourceKeyOf } from './resourceKey';
export type { ResourceKey } from './resourceKey';
export { Revisions } from './Revisions';
export type { AnyRevision, SavedRevision } from './Revisions';
