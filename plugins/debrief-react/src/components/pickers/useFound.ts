import { useApi } from '@backstage/core-plugin-api';
import {
  learningEndpoints,
  SearchType,
} from '@debrief/backstage-plugin-debrief-common';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { debriefApiRef } from '../../api/DebriefApi';
import { queryKeys } from '../../hooks/queryKeys';

const pauseMs = 250;

/**
 * What a picker finds, once one paused in typing; nothing while it is shut, and
 * nothing that was found for other words: nobody is to choose something else by
 * a fast Enter.
 */
export function useFound(typed: string, type: SearchType, isOpen: boolean) {
  const api = useApi(debriefApiRef);
  const wanted = typed.trim();
  const [q, setQ] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQ(wanted), pauseMs);
    return () => clearTimeout(pause);
  }, [wanted]);

  const query = { q, type: [type] };
  const { data, isFetching, isError } = useQuery({
    queryKey: [...queryKeys.search(query), 'picker'],
    queryFn: ({ signal }) =>
      api.call(learningEndpoints.search, { query, signal }),
    enabled: isOpen,
  });
  const isAsked = q === wanted;
  return {
    found: isOpen && isAsked ? data?.items ?? [] : [],
    isLoading: !isAsked || isFetching,
    isError,
  };
}
