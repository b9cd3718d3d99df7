import { Duration } from 'luxon';
import { Debrief } from './debrief';
import { Marks } from './marks';
import { DebriefSettings, Targets } from './settings';

/**
 * The time between two instants as an ISO 8601 duration in hours, minutes and
 * seconds (`PT1H35M`), or null while one of them is missing.
 *
 * @public
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

/** Milliseconds as an ISO 8601 duration, `PT0S` for none. @public */
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

/** An ISO 8601 duration in milliseconds. @public */
export function toMilliseconds(isoDuration: string): number {
  return Duration.fromISO(isoDuration).toMillis();
}

/**
 * Time to detect, mitigate and resolve, each from the true start.
 *
 * @public
 */
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
 *
 * @public
 */
export function targetsOf(
  debrief: { marks: Marks; severity: string | null },
  settings: DebriefSettings,
): Debrief['targets'] {
  const goals = goalsOf(debrief.severity, settings);
  const timings = timingsOf(debrief.marks);
  return {
    detect: compare(timings.toDetect, goals.detect),
    resolve: compare(timings.toResolve, goals.resolve),
  };
}

/** The targets of a severity; without one, those for every event. @public */
export function goalsOf(
  severity: string | null,
  settings: DebriefSettings,
): Targets {
  return (
    settings.severities.find(it => it.id === severity)?.targets ??
    settings.targets
  );
}

function compare(taken: string | null, goal: string) {
  return {
    goal,
    met: taken === null ? null : toMilliseconds(taken) < toMilliseconds(goal),
  };
}
