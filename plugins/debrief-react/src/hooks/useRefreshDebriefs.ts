import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryKeys } from './queryKeys';

/** Makes everything that was read fresh again, to be called after a change. */
export function useRefreshDebriefs() {
  const client = useQueryClient();
  return useCallback(
    () => client.invalidateQueries({ queryKey: queryKeys.all }),
    [client],
  );
}
