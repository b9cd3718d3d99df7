import type { GameDayContent } from '../gameDay';
import type { Drill, DrillOutcome } from './drill';

/**
 * What the facts of a drill speak for; a person says what became of it.
 * `refuted` when a value left its limit, `held` only when nothing speaks
 * against it: the fault was injected whole, something was measured, all
 * values stayed within and every alert that was expected fired.
 *
 * @returns null while there is nothing to go by
 */
export function suggestOutcome({
  execution,
  measurements,
  alerts,
}: Pick<Drill, 'execution' | 'alerts'> & {
  measurements: Pick<Drill['measurements'][number], 'within'>[];
}): DrillOutcome | null {
  const judged = measurements.filter(it => it.within !== null);
  if (judged.some(it => it.within === false)) {
    return 'refuted';
  }
  if (execution === null) {
    return null;
  }
  const isMissingAlert = alerts.expected.some(
    it => !alerts.fired.some(fired => isSameAlert(it, fired)),
  );
  return execution === 'completed' && judged.length > 0 && !isMissingAlert
    ? 'held'
    : 'inconclusive';
}

/** Whether two ways of writing mean one alert. */
export function isSameAlert(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(alert: string): string {
  return alert.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether a value is within its limit; null when there is none. */
export function isWithinLimit(
  value: number,
  limit: GameDayContent['steadyState'][number]['limit'] | undefined,
): boolean | null {
  if (!limit || (limit.above === null && limit.below === null)) {
    return null;
  }
  return (
    (limit.above === null || value > limit.above) &&
    (limit.below === null || value < limit.below)
  );
}
