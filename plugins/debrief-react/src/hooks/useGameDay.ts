import { useApi } from '@backstage/core-plugin-api';
import {
  drillEndpoints,
  gameDayEndpoints,
  GameDayListQuery,
  maximumPageLimit,
  observationEndpoints,
  readAllItems,
  scenarioEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How often something is read again by itself; left out: never. */
interface Live {
  refetchInterval?: number;
}

/** One game day, by its id or running number. */
export function useGameDay(id: string, live: Live = {}) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.gameDay(id),
    queryFn: () => api.call(gameDayEndpoints.get, { id }),
    ...live,
  });
}

/** All drills of a game day, in their order. */
export function useDrills(gameDayId: string, live: Live = {}) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.drills(gameDayId),
    queryFn: () =>
      readAllItems(query =>
        api.call(drillEndpoints.list, { id: gameDayId, query }),
      ),
    ...live,
  });
}

/** All that was seen on a game day, oldest first. */
export function useObservations(gameDayId: string, live: Live = {}) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.observations(gameDayId),
    queryFn: () =>
      readAllItems(query =>
        api.call(observationEndpoints.list, { id: gameDayId, query }),
      ),
    ...live,
  });
}

/** The game days that a query finds, page after page. */
export function useGameDayList(query: Partial<GameDayListQuery>) {
  const api = useApi(debriefApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.gameDayList(query),
    queryFn: ({ pageParam }) =>
      api.call(gameDayEndpoints.list, {
        query: { ...query, cursor: pageParam },
      }),
    initialPageParam: query.cursor,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What would be in the way of a game day at a time; asked once there is one. */
export function useConflicts(query: {
  entityRef: string[];
  from: string | null;
  to: string | null;
  except?: string;
}) {
  const api = useApi(debriefApiRef);
  const { from, to, ...others } = query;
  return useQuery({
    queryKey: queryKeys.conflicts(query),
    queryFn: () =>
      api.call(gameDayEndpoints.conflicts, {
        query: { ...others, from: from ?? undefined, to: to ?? undefined },
      }),
    enabled: from !== null && query.entityRef.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** What can be rehearsed. */
export function useScenarios(query: { failureMode?: string[]; q?: string }) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.scenarios(query),
    queryFn: () =>
      api.call(scenarioEndpoints.list, {
        query: { ...query, limit: maximumPageLimit },
      }),
    placeholderData: keepPreviousData,
  });
}

/** What an entity should rehearse, and why. */
export function useScenarioSuggestions(entityRef: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.suggestions(entityRef),
    queryFn: () =>
      api.call(scenarioEndpoints.suggestions, { query: { entityRef } }),
    enabled: entityRef !== '',
  });
}
