import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  useDrills,
  useLiveIntervalMs,
  useObservations,
} from '@debrief/backstage-plugin-debrief-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useSession } from '../session/SessionContext';
import { currentDrill, ShownDrill, withOutgoing } from './withOutgoing';

const noDrills: Drill[] = [];

/** What the console shows, with what is still on its way from here. */
export function useConsole() {
  const { session, gameDay, mayUpdate } = useSession();
  const refetchInterval = useLiveIntervalMs();
  const drillQuery = useDrills(gameDay.id, { refetchInterval });
  const observations = useObservations(gameDay.id, { refetchInterval });
  const outbox = useSyncExternalStore(
    session.outbox.subscribe,
    session.outbox.getState,
  );
  const drills = useMemo(
    () =>
      withOutgoing(
        drillQuery.data ?? noDrills,
        outbox.items,
        gameDay.steadyState,
      ),
    [drillQuery.data, outbox.items, gameDay.steadyState],
  );
  const [chosen, setChosen] = useState<string>();
  // One that is restored has had its time.
  const current =
    drills.find(it => it.id === chosen && !it.restoredAt) ??
    currentDrill<ShownDrill>(drills);
  return {
    drillQuery,
    drills,
    current,
    choose: setChosen,
    observations,
    outbox,
    isRunning: gameDay.status === 'running',
    /** Whether somebody may write now. */
    isOpen: gameDay.status === 'running' && mayUpdate,
  };
}

export type Console = ReturnType<typeof useConsole>;
