import { useApi } from '@backstage/core-plugin-api';
import {
  debriefEndpoints,
  DebriefListQuery,
} from '@debrief/backstage-plugin-debrief-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** The debriefs that a query finds, page after page. */
export function useDebriefList(query: Partial<DebriefListQuery>) {
  const api = useApi(debriefApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.list(query),
    queryFn: ({ pageParam }) =>
      api.call(debriefEndpoints.list, {
        query: { ...query, cursor: pageParam },
      }),
    initialPageParam: query.cursor,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}
