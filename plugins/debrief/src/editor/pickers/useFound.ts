import type { SearchQuery } from '@debrief/backstage-plugin-debrief-common';
import { useLearningSearch } from '@debrief/backstage-plugin-debrief-react';
import { useEffect, useState } from 'react';

/** What a picker finds as one types; what one types last counts. */
export function useFound(
  typed: string,
  types: SearchQuery['type'],
  isOpen: boolean,
) {
  const [q, setQ] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQ(typed.trim()), 250);
    return () => clearTimeout(pause);
  }, [typed]);
  const query = useLearningSearch({ q: isOpen ? q : '', type: types });
  const found = query.data?.pages.flatMap(page => page.items) ?? [];
  return {
    found: isOpen ? found : [],
    isLoading: query.isFetching,
    hasFailed: query.isError,
  };
}
