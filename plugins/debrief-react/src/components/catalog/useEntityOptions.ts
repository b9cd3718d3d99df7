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
  const typed = request.term.trim();
  const term = useDebounced(typed, 200);
  const search = useEntitySearch({ term, kinds, enabled });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = search;
  const isSettled = term === typed && !search.isPlaceholderData;

  const titles = useMemo(() => {
    const found = data?.pages.flatMap(page => page.items) ?? [];
    return new Map(
      found.map(entity => [
        stringifyEntityRef(entity),
        defaultEntityPresentation(entity).primaryTitle,
      ]),
    );
  }, [data]);

  const titleOf = (entityRef: string) =>
    titles.get(entityRef) ?? defaultEntityPresentation(entityRef).primaryTitle;

  // Until the answer is there, what was found before is offered only as far as
  // it fits: nobody is to choose something else by a fast Enter.
  const found = [...titles.keys()].filter(
    entityRef =>
      isSettled ||
      includes(entityRef, typed) ||
      includes(titleOf(entityRef), typed),
  );
  const written =
    freeSolo && isSettled && !search.isFetching ? readRef(typed, kinds) : null;
  const unlisted =
    written && !titles.has(written) && !chosen.includes(written)
      ? written
      : null;

  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) {
      fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  return {
    options: [
      ...new Set([...chosen, ...found, ...(unlisted ? [unlisted] : [])]),
    ],
    unlisted,
    titleOf,
    loadMore,
    isLoading: !isSettled || search.isFetching,
    error: search.error,
  };
}

function readRef(text: string, kinds: string[]): string | null {
  const defaultKind = kinds[0]?.toLocaleLowerCase('en-US') ?? 'component';
  const parsed = entityRefSchema(defaultKind).safeParse(text);
  return parsed.success ? parsed.data : null;
}

function includes(text: string, part: string): boolean {
  return text.toLocaleLowerCase().includes(part.toLocaleLowerCase());
}
