export { createDebriefBackends } from './createDebriefBackends';
export type {
  DebriefBackend,
  DebriefBackendOptions,
  DebriefClient,
} from './createDebriefBackends';
export type { TestPolicy } from './permissionsOf';
export { untilSomebodyWaits } from './untilSomebodyWaits';
