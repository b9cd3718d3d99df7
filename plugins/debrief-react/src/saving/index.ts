export { Autosave, typingPauseMs } from './Autosave';
export type { AutosaveOptions, WriteRequest } from './Autosave';
export { fieldsOfSchema } from './fieldsOfSchema';
export type { FieldsOf, SchemaFields } from './fieldsOfSchema';
export { DraftsProvider } from './DraftsContext';
export { DraftStore } from './DraftStore';
export type { Draft } from './DraftStore';
export { findFieldErrors } from './findFieldErrors';
export type { FieldErrors } from './findFieldErrors';
export { IdempotencyKeys } from './IdempotencyKeys';
export { RowAutosaves } from './RowAutosaves';
export type { Removal, Row, RowOptions } from './RowAutosaves';
export { savedOf, savedStatuses, worstOf } from './savedStatus';
export type { Saved, SavedStatus } from './savedStatus';
export { blankState, openState } from './saveState';
export type {
  Pending,
  ResourceModel,
  SaveState,
  ServerCopy,
  Trouble,
  Uncertain,
} from './saveState';
export { useDraftText } from './useDraftText';
export { useField, useRejection, useRows, useSaveState } from './useField';
export { writeOutcome } from './writeOutcome';
export type { WriteOutcome } from './writeOutcome';
export { keepAndCopy, keepAndCopyCurrent } from './keepAndCopy';
export { Outbox } from './Outbox';
export type { OutboxState, Outgoing } from './Outbox';
export { SaveGroup } from './SaveGroup';
export type { SavedPart } from './SaveGroup';
