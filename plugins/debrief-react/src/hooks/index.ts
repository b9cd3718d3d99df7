export { DebriefQueryProvider } from './DebriefQueryProvider';
export { queryKeys } from './queryKeys';
export {
  useCountermeasures,
  useCountermeasuresOf,
  useFindingsOf,
} from './useCountermeasures';
export { useDebrief, useRevisions, useTimeline } from './useDebrief';
export { useDebriefList } from './useDebriefList';
export {
  useConflicts,
  useDrills,
  useGameDay,
  useGameDayList,
  useObservations,
  useScenarios,
  useScenarioSuggestions,
} from './useGameDay';
export { useDebriefSettings } from './useDebriefSettings';
export { useLearningRecord } from './useLearningRecord';
export { useLearningSearch } from './useLearningSearch';
export { usePermissionAnswer } from './usePermissionAnswer';
export type { PermissionQuestion } from './usePermissionAnswer';
export { useRefreshDebriefs } from './useRefreshDebriefs';
export { useSeverityNames } from './useSeverityNames';
export { ReadMemory } from './memory/ReadMemory';
export type { Told } from './memory/ReadMemory';
export { withItem, withoutItem } from './memory/listItems';
export { useLiveIntervalMs } from './useLiveIntervalMs';
export { useDownload } from './useDownload';
export { useCreateOnce } from './useCreateOnce';
