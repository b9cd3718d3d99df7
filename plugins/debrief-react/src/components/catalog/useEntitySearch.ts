import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

const pageSize = 25;

/** The entities whose name, title or display name has a term in it. */
export function useEntitySearch(options: {
  term: string;
  kinds: string[];
  enabled: boolean;
}) {
  const catalogApi = useApi(catalogApiRef);
  const { term, kinds, enabled } = options;
  return useInfiniteQuery({
    queryKey: ['debrief-catalog', kinds, term],
    queryFn: ({ pageParam }) =>
      catalogApi.queryEntities(
        pageParam
          ? { cursor: pageParam, limit: pageSize, fields }
          : {
              limit: pageSize,
              fields,
              filter: kinds.length ? { kind: kinds } : undefined,
              orderFields: [{ field: 'metadata.name', order: 'asc' }],
              fullTextFilter: term
                ? { term, fields: searchedFields }
                : undefined,
            },
      ),
    initialPageParam: '',
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });
}

const searchedFields = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];

const fields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
  'spec.type',
];
