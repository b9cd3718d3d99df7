import { useApi } from '@backstage/core-plugin-api';
import type { CountermeasureListQuery } from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** The countermeasures that a query finds. @public */
export function useCountermeasures(query: Partial<CountermeasureListQuery>) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: queryKeys.countermeasures(query),
    queryFn: () => api.listCountermeasures(query),
  });
}
