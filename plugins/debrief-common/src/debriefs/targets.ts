import { Duration } from 'luxon';
import { Debrief } from './debrief';
import { Marks } from './marks';
import { DebriefSettings, Targets } from '../settings/settings';

/**
 * The time between two instants as an ISO 8601 duration in hours, minutes and
 * seconds (`PT1H35M`), or null while one of them is missing.
 */
export function durationBetween(
  start: string | null,
  end: string | null,
): string | null {
  if (!start || !end) {
    return null;
  }
  return toIsoDuration(Date.parse(end) - Date.parse(start));
}

/** Milliseconds as an ISO 8601 duration, `PT0S` for none. */
export function toIsoDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    [Math.trunc(seconds / 3600), 'H'],
    [Math.trunc(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const said = parts.filter(([value]) => value !== 0);
  return `PT${said.map(([value, unit]) => value + unit).join('') || '0S'}`;
}

/** An ISO 8601 duration in milliseconds. */
export function toMilliseconds(isoDuration: string): number {
  return Duration.fromISO(isoDuration).toMillis();
}

/** Time to detect, mitigate and resolve, each from the true start. */
export function timingsOf(marks: Marks): Debrief['timings'] {
  return {
    toDetect: durationBetween(marks.startedAt, marks.detectedAt),
    toMitigate: durationBetween(marks.startedAt, marks.mitigatedAt),
    toResolve: durationBetween(marks.startedAt, marks.resolvedAt),
  };
}

/**
 * The two target questions: detected in under five minutes, resolved in under
 * an hour, unless the severity has goals of its own. `met` is null while the
 * marks do not say.
 */
export function targetsOf(
  debrief: { marks: Marks; severity: string | null },
  settings: DebriefSettings,
): Debrief['targets'] {
  const goals = goalsOf(debrief.severity, settings);
  const { startedAt, detectedAt, resolvedAt } = debrief.marks;
  return {
    detect: compare(startedAt, detectedAt, goals.detect),
    resolve: compare(startedAt, resolvedAt, goals.resolve),
  };
}

/** The targets of a severity; without one, those for every event. */
export function goalsOf(
  severity: string | null,
  settings: DebriefSettings,
): Targets {
  return (
    settings.severities.find(it => it.id === severity)?.targets ??
    settings.targets
  );
}

function compare(start: string | null, end: string | null, goal: string) {
  const taken = start && end ? Date.parse(end) - Date.parse(start) : null;
  return { goal, met: taken === null ? null : isWithin(taken, goal) };
}

const goalMilliseconds = new Map<string, number>();

/**
 * Whether an event took less than its goal.
 *
 * @param taken - in milliseconds
 * @param goal - a duration of the settings; they are few, and each is parsed
 *   once
 */
export function isWithin(taken: number, goal: string): boolean {
  const milliseconds = goalMilliseconds.get(goal) ?? toMilliseconds(goal);
  goalMilliseconds.set(goal, milliseconds);
  return taken < milliseconds;
}
