export { findReferenceProblems } from './findReferenceProblems';
export { leaveOutHidden, putBackHidden } from './hiddenReferences';
export { changesReferences, leaveOutHiddenChanges } from './hiddenChanges';
export { ReferenceStore } from './ReferenceStore';
export type { Referring, Seen } from './Seen';
