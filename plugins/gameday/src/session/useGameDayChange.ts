import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefApi,
  debriefApiRef,
  StaleVersionError,
  useRefreshDebriefs,
} from '@debrief/backstage-plugin-debrief-react';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../useWords';
import { useSession } from './SessionContext';

/**
 * Changes the game day as a whole: what is typed is sent first. When somebody
 * else was faster, nothing is changed and what they did is shown.
 */
export function useGameDayChange() {
  const api = useApi(debriefApiRef);
  const alertApi = useApi(alertApiRef);
  const words = useWords();
  const { session, gameDay, onGameDay } = useSession();
  const refresh = useRefreshDebriefs();

  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (
      change: (
        api: DebriefApi,
        gameDay: { id: string; version: number },
      ) => Promise<GameDay>,
    ) => {
      await session.settle();
      const { identity } = session.gameDay.getState();
      return change(api, identity ?? gameDay);
    },
    onSuccess: async changed => {
      onGameDay(changed);
      await refresh();
    },
    onError: async problem => {
      alertApi.post({
        message:
          problem instanceof StaleVersionError
            ? words('stale')
            : words('failed', { message: problem.message }),
        severity: 'error',
      });
      await refresh();
    },
  });
  /** Returns the changed game day, or undefined when it was not changed. */
  const change = (how: Parameters<typeof mutateAsync>[0]) =>
    mutateAsync(how).catch(() => undefined);
  return { change, isPending };
}
