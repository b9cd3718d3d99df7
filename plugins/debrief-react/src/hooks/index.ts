export { DebriefQueryProvider } from './DebriefQueryProvider';
export { queryKeys } from './queryKeys';
export { useCountermeasures } from './useCountermeasures';
export { useDebrief, useRevisions, useTimeline } from './useDebrief';
export { useDebriefList } from './useDebriefList';
export { useDebriefSettings } from './useDebriefSettings';
export { useLearningRecord } from './useLearningRecord';
export { useLearningSearch } from './useLearningSearch';
export { useRefreshDebriefs } from './useRefreshDebriefs';
