import {
  DebriefSettings,
  DurationFacts,
  goalsOf,
  isCountermeasureOpen,
  isCountermeasureOverdue,
  isWithin,
  LearningRecord,
  quantile,
  toIsoDuration,
} from '@debrief/backstage-plugin-debrief-common';
import { toInstant } from '../../database';
import {
  RecordCountermeasures,
  RecordDebrief,
  RecordFactor,
  RecordGameDay,
} from './RecordStore';

type Facts = LearningRecord['facts'];

const newestPoints = 200;

/** What the debriefs of a record have in common, newest first. */
export function debriefFacts(
  debriefs: RecordDebrief[],
  factors: RecordFactor[],
  open: Set<string>,
): Facts['debriefs'] {
  return {
    total: debriefs.length,
    byKind: countBy(debriefs, it => it.kind),
    bySeverity: countBy(debriefs, it => it.severity ?? 'none'),
    byFactor: countBy(factors, it => it.category),
    stillOpen: debriefs.filter(it => open.has(it.id)).length,
    lastAt: debriefs.length > 0 ? toInstant(debriefs[0].occurredAt) : null,
  };
}

/** How long it took until something, measured against the goals. */
export function durationFacts(
  debriefs: RecordDebrief[],
  until: 'detect' | 'resolve',
  settings: DebriefSettings,
): DurationFacts {
  const taken = debriefs.flatMap(debrief => {
    const end = until === 'detect' ? debrief.detectedAt : debrief.resolvedAt;
    if (debrief.startedAt === null || end === null) {
      return [];
    }
    const goal = goalsOf(debrief.severity, settings)[until];
    const duration = end - debrief.startedAt;
    return [{ debrief, duration, goal, met: isWithin(duration, goal) }];
  });
  const durations = taken.map(it => it.duration);
  return {
    n: taken.length,
    median: toDurationOrNull(quantile(durations, 0.5)),
    p90: toDurationOrNull(quantile(durations, 0.9)),
    withinTarget: taken.filter(it => it.met).length,
    points: taken.slice(0, newestPoints).map(it => ({
      debriefId: it.debrief.id,
      number: it.debrief.number,
      title: it.debrief.title,
      at: toInstant(it.debrief.occurredAt),
      duration: toIsoDuration(it.duration),
      goal: it.goal,
      met: it.met,
    })),
  };
}

/** What was rehearsed; what is only planned does not count. */
export function gameDayFacts(gameDays: RecordGameDay[]): Facts['gameDays'] {
  const [last, ...others] = gameDays
    .filter(it => it.startedAt !== null)
    .sort((one, other) => other.occurredAt - one.occurredAt);
  return last
    ? {
        total: others.length + 1,
        lastAt: toInstant(last.occurredAt),
        lastEnvironment: last.environment,
      }
    : { total: 0, lastAt: null, lastEnvironment: null };
}

/** What was promised, and what became of it. */
export function countermeasureFacts(
  countermeasures: RecordCountermeasures[],
  today: string,
): Facts['countermeasures'] {
  const open = countermeasures.filter(it => isCountermeasureOpen(it.state));
  const overdue = open.filter(it =>
    isCountermeasureOverdue({ state: it.state, dueDate: it.due_date }, today),
  );
  return {
    total: sum(countermeasures),
    open: sum(open),
    overdue: sum(overdue),
    byState: countBy(
      countermeasures,
      it => it.state,
      it => it.total,
    ),
    byStrength: countBy(
      open,
      it => it.strength ?? 'none',
      it => it.total,
    ),
  };
}

function toDurationOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : toIsoDuration(milliseconds);
}

function sum(countermeasures: RecordCountermeasures[]): number {
  return countermeasures.reduce((total, it) => total + it.total, 0);
}

function countBy<Row>(
  rows: Row[],
  keyOf: (row: Row) => string,
  weightOf: (row: Row) => number = () => 1,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    counts.set(key, (counts.get(key) ?? 0) + weightOf(row));
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
