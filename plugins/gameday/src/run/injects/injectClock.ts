import type { GameDay } from '@debrief/backstage-plugin-debrief-common';

type Inject = GameDay['injects'][number];

/** The injects by the clock: what was told, what is read now, what comes. */
export interface InjectClock {
  /** Oldest first, without the one that is read now. */
  told: Inject[];
  now: Inject | null;
  /** When the next one comes, in milliseconds from now; null after the last. */
  nextInMs: number | null;
  /** In the order in which they come. */
  coming: Inject[];
}

/** @param elapsedMs - since the start */
export function injectClock(
  { injects, timeFactor }: Pick<GameDay, 'injects' | 'timeFactor'>,
  elapsedMs: number,
): InjectClock {
  const dueMs = (it: Inject) => (it.afterMinutes * 60_000) / timeFactor;
  const ordered = [...injects].sort(
    (one, other) => one.afterMinutes - other.afterMinutes,
  );
  const due = ordered.filter(it => dueMs(it) <= elapsedMs);
  const coming = ordered.filter(it => dueMs(it) > elapsedMs);
  return {
    told: due.slice(0, -1),
    now: due[due.length - 1] ?? null,
    nextInMs: coming.length > 0 ? dueMs(coming[0]) - elapsedMs : null,
    coming,
  };
}
