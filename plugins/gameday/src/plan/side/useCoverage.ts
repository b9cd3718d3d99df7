import type { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import { useGameDayList } from '@debrief/backstage-plugin-debrief-react';
import { useMemo } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';

/** How a failure ended in an environment when it was last rehearsed. */
export interface CoverageCell {
  id: string;
  outcome: DrillOutcome;
  at: string;
}

/**
 * The last outcome of the same failure of the same target, by environment;
 * undefined while it is not known.
 */
export function useCoverage(): Map<string, CoverageCell> | undefined {
  const { gameDay } = useSession();
  const [entities] = useGameDayField('entities');
  const [failureMode] = useGameDayField('failureMode');
  const target = entities.find(it => it.role === 'target') ?? entities[0];
  const { data } = useGameDayList({
    entityRef: target ? [target.entityRef] : [],
    failureMode: failureMode ? [failureMode] : [],
    status: ['completed'],
    order: '-occurredAt',
  });
  return useMemo(() => {
    if (!data || !failureMode || !target) {
      return undefined;
    }
    const cells = new Map<string, CoverageCell>();
    for (const it of data.pages.flatMap(page => page.items)) {
      const { byOutcome } = it.drillCounts;
      const outcome = (['refuted', 'inconclusive', 'held'] as const).find(
        name => byOutcome[name],
      );
      if (outcome && it.id !== gameDay.id && !cells.has(it.environment)) {
        cells.set(it.environment, { id: it.id, outcome, at: it.occurredAt });
      }
    }
    return cells;
  }, [data, failureMode, target, gameDay.id]);
}
