import { useApi } from '@backstage/core-plugin-api';
import {
  Countermeasure,
  CountermeasureListQuery,
  maximumPageLimit,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
import { DebriefApi, debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** The countermeasures that a query finds. @public */
export function useCountermeasures(query: Partial<CountermeasureListQuery>) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.countermeasures(query),
    queryFn: () => api.listCountermeasures(query),
  });
}

/** All countermeasures of a debrief, on one page. @public */
export function useCountermeasuresOf(debriefId: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.countermeasuresOf(debriefId),
    queryFn: () => readAll(api, debriefId),
  });
}

async function readAll(
  api: DebriefApi,
  debriefId: string,
): Promise<Page<Countermeasure>> {
  const items: Countermeasure[] = [];
  let cursor: string | undefined;
  let totalItems: number;
  do {
    const page = await api.listCountermeasures({
      sourceType: 'debrief',
      sourceId: debriefId,
      limit: maximumPageLimit,
      cursor,
    });
    items.push(...page.items);
    ({ totalItems } = page);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return { items, totalItems, pageInfo: {} };
}
