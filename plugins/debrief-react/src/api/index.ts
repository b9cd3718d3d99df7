export { debriefApiRef } from './DebriefApi';
export type { DebriefApi } from './DebriefApi';
export { DebriefClient } from './DebriefClient';
export { isStaleCallOf, StaleVersionError } from './StaleVersionError';
