import type {
  ChangeSignal,
  Countermeasure,
  Debrief,
  Drill,
  GameDay,
  Observation,
  Page,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import type { QueryClient } from '@tanstack/react-query';
import { isOwnerKey, queryKeys } from '../queryKeys';

interface Versioned {
  id: string;
  version: number;
}

/**
 * Whether this browser tab has read or written as much already: mostly, because
 * the change was made here.
 */
export function isKnown(client: QueryClient, signal: ChangeSignal): boolean {
  const read = readOf(client, signal).filter(it => it.id === signal.id);
  return read.length > 0 && read.every(it => it.version >= signal.version);
}

function readOf(
  client: QueryClient,
  { what, owner }: ChangeSignal,
): readonly Versioned[] {
  switch (what) {
    case 'debrief':
      return client
        .getQueriesData<Debrief>({
          queryKey: queryKeys.debriefs,
          predicate: ({ queryKey }) => isOwnerKey(queryKey),
        })
        .flatMap(([, debrief]) => debrief ?? []);
    case 'game-day':
      return client
        .getQueriesData<GameDay>({
          queryKey: queryKeys.gameDays,
          predicate: ({ queryKey }) => isOwnerKey(queryKey),
        })
        .flatMap(([, gameDay]) => gameDay ?? []);
    case 'drill':
      return client.getQueryData<Drill[]>(queryKeys.drills(owner.id)) ?? [];
    case 'observation':
      return (
        client.getQueryData<Observation[]>(queryKeys.observations(owner.id)) ??
        []
      );
    case 'timeline-entry':
      return (
        client.getQueryData<TimelineEntry[]>(queryKeys.timeline(owner.id)) ?? []
      );
    case 'countermeasure':
      return (
        client.getQueryData<Page<Countermeasure>>(
          owner.type === 'debrief'
            ? queryKeys.countermeasuresOf(owner.id)
            : queryKeys.findingsOf(owner.id),
        )?.items ?? []
      );
    default:
      return [];
  }
}
