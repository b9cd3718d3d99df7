import { useApi } from '@backstage/core-plugin-api';
import {
  learningEndpoints,
  SearchQuery,
} from '@debrief/backstage-plugin-debrief-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** What the whole organisation has learnt about something. */
export function useLearningSearch(query: Partial<SearchQuery>) {
  const api = useApi(debriefApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.search(query),
    queryFn: ({ pageParam, signal }) =>
      api.call(learningEndpoints.search, {
        query: { ...query, cursor: pageParam },
        signal,
      }),
    initialPageParam: query.cursor,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}
