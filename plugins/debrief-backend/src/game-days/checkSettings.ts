import {
  DebriefSettings,
  FieldProblem,
  GameDayContent,
} from '@debrief/backstage-plugin-debrief-common';

type Configured = Pick<GameDayContent, 'environment' | 'failureMode'>;

/**
 * The environment and the failure mode, when they are not configured. What a
 * game day already had may stay, even when it is no longer configured.
 */
export function findSettingsProblems(
  content: Configured,
  settings: DebriefSettings,
  before?: Configured,
): FieldProblem[] {
  const environments = settings.environments.map(it => it.id);
  const failureModes = settings.failureModes.map(it => it.id);
  const { environment, failureMode } = content;
  const problems: FieldProblem[] = [];
  if (
    environment !== before?.environment &&
    !environments.includes(environment)
  ) {
    problems.push({
      path: 'environment',
      message: `must be one of ${environments.join(', ')}`,
    });
  }
  if (
    failureMode !== null &&
    failureMode !== before?.failureMode &&
    !failureModes.includes(failureMode)
  ) {
    problems.push({
      path: 'failureMode',
      message: `must be one of ${failureModes.join(', ')}`,
    });
  }
  return problems;
}
