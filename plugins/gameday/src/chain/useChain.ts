import { useApi } from '@backstage/core-plugin-api';
import type { Drill, GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  queryKeys,
} from '@debrief/backstage-plugin-debrief-react';
import { useQuery } from '@tanstack/react-query';
import { readChain } from './chain';

/** What led to a game day, and what came of it. */
export function useChain(gameDay: GameDay, drills: Drill[] | undefined) {
  const api = useApi(debriefApiRef);
  return useQuery({
    queryKey: [...queryKeys.gameDay(gameDay.id), 'chain', gameDay.version],
    queryFn: () => readChain(api, gameDay, drills ?? []),
    enabled: drills !== undefined,
  });
}
