import {
  type Countermeasure,
  type Debrief,
  isCountermeasureOpen,
  type LearningRecord,
  type LearningRecordQuery,
  quantile,
  toIsoDuration,
} from '@debrief/backstage-plugin-debrief-common';
import {
  countBy,
  type FakeBackend,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { Duration } from 'luxon';
import { createRecord } from '../../src/entity/__testUtils__/createRecord';

type Records = FakeBackend['records'];
type Facts = LearningRecord['facts'];

/** What the debriefs of one entity say together, on one page. */
export function recordOf(
  { entityRef, kind, severity, factor }: LearningRecordQuery,
  records: Records,
): LearningRecord {
  const debriefs = records.debriefs
    .filter(it => it.entities.some(of => of.entityRef === entityRef))
    .sort((one, other) => other.occurredAt.localeCompare(one.occurredAt))
    .map(it => records.withCounts(it));
  const countermeasures = records.countermeasures.filter(it =>
    it.entities.includes(entityRef),
  );
  const shown = debriefs.filter(
    it =>
      (kind?.includes(it.kind) ?? true) &&
      (severity?.includes(it.severity ?? 'none') ?? true) &&
      (factor?.some(of => categoriesOf(it).includes(of)) ?? true),
  );
  const threads = debriefs.flatMap(it => threadsOf(it, records));
  return createRecord(
    shown.map(it => ({ type: 'debrief', ...it })),
    {
      entityRef,
      threads,
      facts: {
        debriefs: debriefFacts(debriefs),
        timeToDetect: durationFacts(debriefs, 'toDetect', 'detect'),
        timeToResolve: durationFacts(debriefs, 'toResolve', 'resolve'),
        countermeasures: countermeasureFacts(countermeasures),
        recurrences: threads.length,
      },
    },
  );
}

function debriefFacts(debriefs: Debrief[]): Facts['debriefs'] {
  return {
    total: debriefs.length,
    byKind: countBy(debriefs, it => [it.kind]),
    bySeverity: countBy(debriefs, it => [it.severity ?? 'none']),
    byFactor: countBy(debriefs, categoriesOf),
    stillOpen: debriefs.filter(it => it.countermeasureCounts.open > 0).length,
    lastAt: debriefs.length > 0 ? debriefs[0].occurredAt : null,
  };
}

function durationFacts(
  debriefs: Debrief[],
  timing: 'toDetect' | 'toResolve',
  target: 'detect' | 'resolve',
): Facts['timeToDetect'] {
  const points = debriefs.flatMap(it => {
    const duration = it.timings[timing];
    const { goal, met } = it.targets[target];
    const { id: debriefId, number, title, occurredAt: at } = it;
    return duration === null
      ? []
      : [{ debriefId, number, title, at, duration, goal, met: met ?? false }];
  });
  const durations = points.map(it => Duration.fromISO(it.duration).toMillis());
  const shareOf = (share: number) => {
    const milliseconds = quantile(durations, share);
    return milliseconds === null ? null : toIsoDuration(milliseconds);
  };
  return {
    n: points.length,
    median: shareOf(0.5),
    p90: shareOf(0.9),
    withinTarget: points.filter(it => it.met).length,
    points,
  };
}

function countermeasureFacts(
  countermeasures: Countermeasure[],
): Facts['countermeasures'] {
  const open = countermeasures.filter(it => isCountermeasureOpen(it.state));
  return {
    total: countermeasures.length,
    open: open.length,
    overdue: open.filter(it => it.overdue).length,
    byState: countBy(countermeasures, it => [it.state]),
    byStrength: countBy(open, it => [it.strength ?? 'none']),
  };
}

function threadsOf(
  debrief: Debrief,
  { debriefs, countermeasures }: Records,
): LearningRecord['threads'] {
  return debrief.relations
    .filter(it => it.type === 'recurrence-of')
    .flatMap(({ debriefId, countermeasureId }) => {
      const from = debriefs.find(it => it.id === debriefId);
      const categories = from ? categoriesOf(from) : [];
      return from
        ? [
            {
              from: from.id,
              to: debrief.id,
              countermeasureId: countermeasureId ?? null,
              countermeasure:
                countermeasures.find(it => it.id === countermeasureId) ?? null,
              fromNumber: from.number,
              toNumber: debrief.number,
              sharedFactors: categoriesOf(debrief).filter(it =>
                categories.includes(it),
              ),
            },
          ]
        : [];
    });
}

function categoriesOf({ factors }: Debrief): string[] {
  return [...new Set(factors.map(it => it.category))];
}
