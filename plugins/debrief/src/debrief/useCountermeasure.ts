import { useApi } from '@backstage/core-plugin-api';
import { countermeasureEndpoints } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  queryKeys,
} from '@debrief/backstage-plugin-debrief-react';
import { useQuery } from '@tanstack/react-query';

/** One countermeasure, by its id. */
export function useCountermeasure(id: string) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: [...queryKeys.all, 'countermeasures', id],
    queryFn: () => api.call(countermeasureEndpoints.get, { id }),
  });
}
