import { Link } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  GameDay,
  gameDayUpdatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureRowsProvider,
  debriefApiRef,
  DraftsProvider,
  ErrorNotice,
  LoadingLines,
  QueryView,
  useDrills,
  useFindingsOf,
  useGameDay,
  useParams,
  usePermissionAnswer,
} from '@debrief/backstage-plugin-debrief-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { usePlaces } from '../places/usePlaces';
import { useWords } from '../useWords';
import { GameDayMemory } from './GameDayMemory';
import { GameDaySession } from './GameDaySession';
import { SessionProvider } from './SessionContext';

/**
 * Opens a game day by the address, and a session for whoever came. What may not
 * be changed is still to be read.
 *
 * @param props - `liveIntervalMs` reads it again by itself
 */
export function GameDayGate(props: {
  liveIntervalMs?: number;
  children: ReactNode;
}) {
  const { id = '' } = useParams();
  const words = useWords();
  const places = usePlaces();
  const query = useGameDay(id, { refetchInterval: props.liveIntervalMs });
  return (
    <QueryView
      query={query}
      loading={<LoadingLines lines={8} />}
      errorAction={<Link to={places.list()}>{words('page.list')}</Link>}
    >
      {gameDay => (
        <Identified key={gameDay.id} gameDay={gameDay}>
          {props.children}
        </Identified>
      )}
    </QueryView>
  );
}

/** Asks who came, and what they may do. */
function Identified(props: { gameDay: GameDay; children: ReactNode }) {
  const identityApi = useApi(identityApiRef);
  const identity = useQuery({
    queryKey: ['identity'],
    queryFn: () => identityApi.getBackstageIdentity(),
  });
  const update = usePermissionAnswer({
    permission: gameDayUpdatePermission,
    resourceRef: props.gameDay.id,
  });
  if (update.loading) {
    return <LoadingLines lines={8} />;
  }
  if (update.error) {
    return <ErrorNotice error={update.error} />;
  }
  return (
    <QueryView query={identity} loading={<LoadingLines lines={8} />}>
      {({ userEntityRef }) => (
        <Opened
          gameDay={props.gameDay}
          userEntityRef={userEntityRef}
          mayUpdate={update.allowed}
        >
          {props.children}
        </Opened>
      )}
    </QueryView>
  );
}

function Opened(props: {
  gameDay: GameDay;
  userEntityRef: string;
  mayUpdate: boolean;
  children: ReactNode;
}) {
  const { gameDay, userEntityRef, mayUpdate } = props;
  const { session, onGameDay } = useGameDaySession(gameDay, userEntityRef);
  const value = useMemo(
    () => ({ session, gameDay, onGameDay, userEntityRef, mayUpdate }),
    [session, gameDay, onGameDay, userEntityRef, mayUpdate],
  );
  const findings = useMemo(
    () => ({ rows: session.findings, mayChange: mayUpdate }),
    [session, mayUpdate],
  );
  return (
    <SessionProvider value={value}>
      <DraftsProvider drafts={session.drafts}>
        <CountermeasureRowsProvider value={findings}>
          {props.children}
        </CountermeasureRowsProvider>
      </DraftsProvider>
    </SessionProvider>
  );
}

/**
 * The session of a page, in step with what is read elsewhere: what is saved
 * here is seen there, and the other way round.
 */
function useGameDaySession(gameDay: GameDay, userEntityRef: string) {
  const api = useApi(debriefApiRef);
  const client = useQueryClient();
  const [memory] = useState(() => new GameDayMemory(client, gameDay));
  // Only the first answer begins a session; later ones go into it.
  const [session] = useState(
    () =>
      new GameDaySession({
        api,
        gameDay,
        userEntityRef,
        storage: window.localStorage,
        memory,
      }),
  );
  useEffect(() => {
    session.start();
    const stop = memory.tell(session);
    return () => {
      stop();
      session.close();
    };
  }, [session, memory]);
  useDrills(gameDay.id);
  useFindingsOf(gameDay.id);

  const onGameDay = useCallback(
    (newest: GameDay) => {
      session.onGameDay(newest);
      memory.keepGameDay(newest);
    },
    [session, memory],
  );
  return { session, onGameDay };
}
