export type { Access, ActionDecision } from './Access';
export { registerPermissions } from './registerPermissions';
export { PermissionGate } from './PermissionGate';
export { isGuardOnly } from './ReadFilter';
export type { Guard, GuardOnlyFilter, ReadFilter } from './ReadFilter';
export { restrictToCriteria, restrictToReadable } from './restrictToReadable';
