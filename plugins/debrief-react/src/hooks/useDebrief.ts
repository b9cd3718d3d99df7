import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** One debrief, by its id or running number. @public */
export function useDebrief(id: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.debrief(id),
    queryFn: () => api.getDebrief(id),
  });
}

/** The whole timeline of a debrief, oldest first. @public */
export function useTimeline(debriefId: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.timeline(debriefId),
    queryFn: () => api.listTimeline(debriefId),
  });
}

/** Who changed a debrief when, newest first. @public */
export function useRevisions(debriefId: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.revisions(debriefId),
    queryFn: () => api.listRevisions(debriefId),
  });
}
