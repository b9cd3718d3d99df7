import { useApi } from '@backstage/core-plugin-api';
import {
  Countermeasure,
  countermeasureEndpoints,
  CountermeasureListQuery,
  Page,
  readAllItems,
} from '@debrief/backstage-plugin-debrief-common';
import { QueryKey, useQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** The countermeasures that a query finds. */
export function useCountermeasures(query: Partial<CountermeasureListQuery>) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.countermeasures(query),
    queryFn: () => api.call(countermeasureEndpoints.list, { query }),
  });
}

/** All countermeasures of a debrief, on one page. */
export function useCountermeasuresOf(debriefId: string) {
  return useOfSource(
    { sourceType: 'debrief', sourceId: debriefId },
    queryKeys.countermeasuresOf(debriefId),
  );
}

/** All countermeasures that came from a game day, on one page. */
export function useFindingsOf(gameDayId: string) {
  return useOfSource(
    { sourceType: 'game-day', sourceId: gameDayId },
    queryKeys.findingsOf(gameDayId),
  );
}

function useOfSource(
  source: Pick<CountermeasureListQuery, 'sourceType' | 'sourceId'>,
  queryKey: QueryKey,
) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey,
    queryFn: async (): Promise<Page<Countermeasure>> => {
      const items = await readAllItems(position =>
        api.call(countermeasureEndpoints.list, {
          query: { ...source, ...position },
        }),
      );
      return { items, totalItems: items.length, pageInfo: {} };
    },
  });
}
