import { useApi } from '@backstage/core-plugin-api';
import type {
  Countermeasure,
  Debrief,
  Page,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  queryKeys,
  useCountermeasuresOf,
  useTimeline,
} from '@debrief/backstage-plugin-debrief-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { toCountermeasureCopy } from '../model/countermeasureFields';
import { toDebriefCopy } from '../model/debriefFields';
import { toTimelineCopy } from '../model/timelineFields';
import { EditorSession } from './EditorSession';

/**
 * The session in which a debrief is written, in step with what is read of it
 * elsewhere: what is saved here is seen there, and the other way round.
 */
export function useEditorSession(
  debrief: Debrief,
  userEntityRef: string,
): { session: EditorSession; onDebrief: (debrief: Debrief) => void } {
  const api = useApi(debriefApiRef);
  const memory = useDebriefMemory(debrief);
  // Only the first answer begins a session; later ones go into it.
  const [session] = useState(
    () =>
      new EditorSession({
        api,
        debrief,
        userEntityRef,
        storage: window.localStorage,
        ...memory,
      }),
  );

  useEffect(() => {
    session.start();
    return () => session.close();
  }, [session]);

  useEffect(
    () => session.debrief.refresh(toDebriefCopy(debrief)),
    [session, debrief],
  );
  const entries = useTimeline(debrief.id).data;
  useEffect(() => {
    if (entries) {
      session.timeline.sync(entries.map(toTimelineCopy));
    }
  }, [session, entries]);
  const countermeasures = useCountermeasuresOf(debrief.id).data;
  useEffect(() => {
    if (countermeasures) {
      session.countermeasures.sync(
        countermeasures.items.map(toCountermeasureCopy),
      );
    }
  }, [session, countermeasures]);

  return { session, onDebrief: memory.onDebrief };
}

/** Puts what was saved where it was read from, without reading it again. */
function useDebriefMemory({ id, number }: Debrief) {
  const client = useQueryClient();
  return useMemo(() => {
    const timelineKey = queryKeys.timeline(id);
    const countermeasuresKey = queryKeys.countermeasuresOf(id);
    /** What is being read may be older than what was just saved. */
    const put = <T>(
      key: readonly unknown[],
      change: (data: T | undefined) => T | undefined,
    ) => {
      const query = { queryKey: key, exact: true };
      const stopped = client.cancelQueries(query);
      client.setQueryData<T>(key, change);
      if (client.getQueryData(key) === undefined) {
        // It was being read for the first time: once more, with what was saved.
        stopped.then(() => client.refetchQueries(query));
      }
    };
    /** Everything else is read again when somebody looks at it. */
    const expireOthers = () =>
      client.invalidateQueries({
        queryKey: queryKeys.all,
        refetchType: 'none',
      });

    return {
      onDebrief: (debrief: Debrief) => {
        expireOthers();
        put<Debrief>(queryKeys.debrief(id), () => debrief);
        put<Debrief>(queryKeys.debrief(String(number)), () => debrief);
      },
      onEntry: (entry: TimelineEntry) => {
        expireOthers();
        put<TimelineEntry[]>(
          timelineKey,
          entries => entries && withItem(entries, entry),
        );
      },
      onEntryRemoved: (entryId: string) => {
        expireOthers();
        put<TimelineEntry[]>(timelineKey, entries =>
          entries?.filter(it => it.id !== entryId),
        );
      },
      onCountermeasure: (countermeasure: Countermeasure) => {
        expireOthers();
        put<Page<Countermeasure>>(
          countermeasuresKey,
          page =>
            page && { ...page, items: withItem(page.items, countermeasure) },
        );
      },
      onCountermeasureRemoved: (countermeasureId: string) => {
        expireOthers();
        put<Page<Countermeasure>>(
          countermeasuresKey,
          page =>
            page && {
              ...page,
              items: page.items.filter(it => it.id !== countermeasureId),
            },
        );
      },
    };
  }, [client, id, number]);
}

function withItem<T extends { id: string }>(items: T[], item: T): T[] {
  return items.some(it => it.id === item.id)
    ? items.map(it => (it.id === item.id ? item : it))
    : [...items, item];
}
