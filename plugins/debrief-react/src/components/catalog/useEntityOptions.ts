import { stringifyEntityRef } from '@backstage/catalog-model';
import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import { entityRefSchema } from '@debrief/backstage-plugin-debrief-common';
import { useCallback, useMemo } from 'react';
import { useDebounced } from './useDebounced';
import { useEntitySearch } from './useEntitySearch';

/** What a picker offers: the refs found so far, and how to call them. */
export function useEntityOptions(request: {
  term: string;
  kinds?: string[];
  freeSolo?: boolean;
  enabled: boolean;
  /** Always among the options, as the field demands. */
  chosen: string | string[] | null;
}) {
  const { kinds = [], freeSolo, enabled } = request;
  const chosen = [request.chosen ?? []].flat();
  const term = useDebounced(request.term.trim(), 200);
  const search = useEntitySearch({ term, kinds, enabled });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = search;

  const titles = useMemo(() => {
    const found = data?.pages.flatMap(page => page.items) ?? [];
    return new Map(
      found.map(entity => [
        stringifyEntityRef(entity),
        defaultEntityPresentation(entity).primaryTitle,
      ]),
    );
  }, [data]);

  const unlisted = freeSolo ? readRef(request.term.trim(), kinds) : null;
  const isUnlisted = unlisted !== null && !titles.has(unlisted);

  const titleOf = (entityRef: string) =>
    titles.get(entityRef) ?? defaultEntityPresentation(entityRef).primaryTitle;

  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) {
      fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  return {
    options: [
      ...new Set([
        ...chosen,
        ...titles.keys(),
        ...(isUnlisted && !search.isFetching ? [unlisted] : []),
      ]),
    ],
    unlisted: isUnlisted && !chosen.includes(unlisted) ? unlisted : null,
    titleOf,
    loadMore,
    isLoading: search.isFetching,
    error: search.error,
  };
}

function readRef(text: string, kinds: string[]): string | null {
  const defaultKind = kinds[0]?.toLocaleLowerCase('en-US') ?? 'component';
  const parsed = entityRefSchema(defaultKind).safeParse(text);
  return parsed.success ? parsed.data : null;
}
