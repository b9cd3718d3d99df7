import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { useGameDayList } from '@debrief/backstage-plugin-debrief-react';

/** What was rehearsed of an entity, newest first, and what is planned. */
export function useEntityGameDays(entityRef: string) {
  const history = useGameDayList({
    entityRef: [entityRef],
    status: ['running', 'completed', 'aborted'],
    order: '-occurredAt',
  });
  const coming = useGameDayList({
    entityRef: [entityRef],
    status: ['planned'],
    order: 'occurredAt',
  });
  return { history, coming };
}

/** Refuted, and not tested again since: the failure waits for its re-test. */
export function waitingForRetest(history: GameDay[]): GameDay[] {
  const seen = new Set<string>();
  return history.filter(it => {
    const key = `${it.failureMode} ${it.environment}`;
    const isNewest = it.status === 'completed' && !seen.has(key);
    if (it.status === 'completed') {
      seen.add(key);
    }
    return isNewest && (it.drillCounts.byOutcome.refuted ?? 0) > 0;
  });
}
