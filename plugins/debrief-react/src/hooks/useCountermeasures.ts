import { useApi } from '@backstage/core-plugin-api';
import {
  Countermeasure,
  countermeasureEndpoints,
  CountermeasureListQuery,
  Page,
  readAllItems,
} from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
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
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.countermeasuresOf(debriefId),
    queryFn: async (): Promise<Page<Countermeasure>> => {
      const items = await readAllItems(position =>
        api.call(countermeasureEndpoints.list, {
          query: { sourceType: 'debrief', sourceId: debriefId, ...position },
        }),
      );
      return { items, totalItems: items.length, pageInfo: {} };
    },
  });
}
