import { useApi } from '@backstage/core-plugin-api';
import {
  learningEndpoints,
  LearningRecordQuery,
} from '@debrief/backstage-plugin-debrief-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { debriefApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** What an entity has taught, page after page, newest first. */
export function useLearningRecord(
  query: Partial<LearningRecordQuery> & { entityRef: string },
) {
  const api = useApi(debriefApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.learningRecord(query),
    queryFn: ({ pageParam }) =>
      api.call(learningEndpoints.getRecord, {
        query: { ...query, cursor: pageParam },
      }),
    initialPageParam: query.cursor,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}
