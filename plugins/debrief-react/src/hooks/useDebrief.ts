import { useApi } from '@backstage/core-plugin-api';
import {
  debriefEndpoints,
  maximumPageLimit,
  readAllItems,
  timelineEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** One debrief, by its id or running number. */
export function useDebrief(id: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.debrief(id),
    queryFn: () => api.call(debriefEndpoints.get, { id }),
  });
}

/** The whole timeline of a debrief, oldest first. */
export function useTimeline(debriefId: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.timeline(debriefId),
    queryFn: () =>
      readAllItems(query =>
        api.call(timelineEndpoints.list, { id: debriefId, query }),
      ),
  });
}

/** Who changed a debrief when, newest first. */
export function useRevisions(debriefId: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.revisions(debriefId),
    queryFn: () =>
      api.call(debriefEndpoints.listRevisions, {
        id: debriefId,
        query: { limit: maximumPageLimit },
      }),
  });
}
