import { useApi } from '@backstage/core-plugin-api';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  useCountermeasuresOf,
  useTimeline,
} from '@debrief/backstage-plugin-debrief-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { DebriefMemory } from './DebriefMemory';
import { EditorSession } from './EditorSession';

/**
 * The session in which a debrief is written, in step with what is read of it
 * elsewhere: what is saved here is seen there, and the other way round.
 */
export function useEditorSession(
  debrief: Debrief,
  userEntityRef: string,
): { session: EditorSession; onDebrief: (newest: Debrief) => void } {
  const api = useApi(debriefApiRef);
  const client = useQueryClient();
  const [memory] = useState(() => new DebriefMemory(client, debrief));
  // Only the first answer begins a session; later ones go into it.
  const [session] = useState(
    () =>
      new EditorSession({
        api,
        debrief,
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
  useTimeline(debrief.id);
  useCountermeasuresOf(debrief.id);

  const onDebrief = useCallback(
    (newest: Debrief) => {
      session.onDebrief(newest);
      memory.keepDebrief(newest);
    },
    [session, memory],
  );
  return { session, onDebrief };
}
