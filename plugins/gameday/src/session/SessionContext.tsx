import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { useField } from '@debrief/backstage-plugin-debrief-react';
import { createContext, ReactNode, useContext } from 'react';
import type { GameDayFields } from '../model/gameDayFields';
import type { GameDaySession } from './GameDaySession';

export interface Session {
  session: GameDaySession;
  /** As the server had it last. */
  gameDay: GameDay;
  /** The server has something newer. */
  onGameDay: (gameDay: GameDay) => void;
  userEntityRef: string;
  mayUpdate: boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider(props: {
  value: Session;
  children: ReactNode;
}) {
  return (
    <SessionContext.Provider value={props.value}>
      {props.children}
    </SessionContext.Provider>
  );
}

/** The game day of the page, to everything on it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) {
    throw new Error('useSession is only for what lies within its provider');
  }
  return session;
}

/** One field of the plan: what is typed, and how to type. */
export function useGameDayField<K extends keyof GameDayFields>(
  path: K,
): [value: GameDayFields[K], set: (value: GameDayFields[K]) => void] {
  return useField(useSession().session.gameDay, path);
}
