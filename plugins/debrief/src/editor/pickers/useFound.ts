import { useApi } from '@backstage/core-plugin-api';
import type { SearchType } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  queryKeys,
} from '@debrief/backstage-plugin-debrief-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const pauseMs = 250;

/** What a picker finds, once one paused in typing; nothing while it is shut. */
export function useFound(typed: string, type: SearchType, isOpen: boolean) {
  const api = useApi(debriefApiRef);
  const [q, setQ] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQ(typed.trim()), pauseMs);
    return () => clearTimeout(pause);
  }, [typed]);

  const query = { q, type: [type] };
  return useQuery({
    queryKey: [...queryKeys.search(query), 'picker'],
    queryFn: ({ signal }) => api.search(query, { signal }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
}
