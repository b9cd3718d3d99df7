import type {
  GameDay,
  Observation,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';

/** Two ways to one recognition, in minutes after the first inject. */
export interface Recognition {
  text: string;
  then: number;
  now: number;
}

type Played = Pick<GameDay, 'startedAt' | 'timeFactor' | 'injects'>;

/** When a timeline began: with the entry that was told first. */
export function firstAt(
  { injects }: Played,
  timeline: TimelineEntry[],
): string | null {
  const told = new Set(injects.map(it => it.from));
  const first = timeline.find(it => told.has(it.id)) ?? timeline[0];
  return first?.at ?? null;
}

/** Minutes between two instants, at the pace of then. */
export function minutesBetween(from: string, to: string, factor = 1): number {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return Math.round(minutes * factor * 10) / 10;
}

/**
 * What was recognised both times. The times of now are as if it had not been
 * compressed, so that both can be compared.
 */
export function besideEachOther(
  gameDay: Played,
  timeline: TimelineEntry[],
  observations: Observation[],
): Recognition[] {
  const start = firstAt(gameDay, timeline);
  const { startedAt, timeFactor } = gameDay;
  if (!start || !startedAt) {
    return [];
  }
  return observations.flatMap(it => {
    const entry = timeline.find(of => of.id === it.recognises);
    return entry
      ? [
          {
            text: entry.text,
            then: minutesBetween(start, entry.at),
            now: minutesBetween(startedAt, it.at, timeFactor),
          },
        ]
      : [];
  });
}
