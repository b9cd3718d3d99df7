export { debriefApiRef } from './DebriefApi';
export type {
  DebriefApi,
  Identified,
  MergePatch,
  WriteOptions,
} from './DebriefApi';
export { DebriefClient } from './DebriefClient';
export { StaleVersionError } from './StaleVersionError';
