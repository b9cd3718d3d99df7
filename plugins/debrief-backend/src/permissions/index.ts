export { isGuardOnly } from './Access';
export type {
  Access,
  ActionDecision,
  Guard,
  GuardOnlyFilter,
  Readable,
  ReadFilter,
} from './Access';
export { ownerTypes } from './GuardedResource';
export type {
  Condition,
  GuardedResource,
  ListProperty,
  OwnerType,
} from './GuardedResource';
export { PermissionGate, toReadFilter } from './PermissionGate';
export type { ActionPermissions } from './PermissionGate';
export { ReadDecisions } from './ReadDecisions';
export type {
  ReadDecision,
  RecalledDecision,
  RememberedDecision,
} from './ReadDecisions';
export {
  restrictToAllowed,
  restrictToCriteria,
  restrictToReadable,
  restrictToReadableOf,
  restrictToReadableOwner,
} from './restrictToReadable';
