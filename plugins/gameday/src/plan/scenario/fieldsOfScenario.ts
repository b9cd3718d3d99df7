import type { Scenario } from '@debrief/backstage-plugin-debrief-common';
import type { Autosave } from '@debrief/backstage-plugin-debrief-react';
import type { GameDayFields } from '../../model/gameDayFields';

type Fill = (plan: Pick<Autosave<GameDayFields>, 'edit'>) => void;

/** What a scenario says of a plan; what somebody wrote already stays. */
export function fieldsOfScenario(
  scenario: Scenario,
  written: GameDayFields,
): Fill[] {
  const fills: Fill[] = [];
  const fill = <K extends keyof GameDayFields>(
    path: K,
    value: GameDayFields[K],
    isFree = isBlank(written[path]),
  ) => {
    if (isFree && !isBlank(value)) {
      fills.push(plan => plan.edit(path, value));
    }
  };
  fill('scenarioId', scenario.id, true);
  fill('failureMode', scenario.failureMode, true);
  fill('hypothesis', scenario.hypothesis);
  fill('scenario', scenario.description);
  fill('abortConditions', scenario.abortConditions);
  fill('restoreSteps', scenario.restoreSteps);
  fill('expectedAlerts', scenario.expectedAlerts);
  fill(
    'preparations',
    scenario.preparations.map(text => ({ text, done: false })),
  );
  return fills;
}

function isBlank(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : value === null || String(value).trim() === '';
}
