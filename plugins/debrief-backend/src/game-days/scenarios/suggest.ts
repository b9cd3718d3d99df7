import {
  DrillOutcome,
  FailureModeSetting,
  Scenario,
  ScenarioSuggestion,
} from '@debrief/backstage-plugin-debrief-common';
import { toInstant } from '../../database';
import { PastDebrief, PastGameDay } from './SuggestionStore';

const day = 24 * 60 * 60 * 1000;
const freshDays = 180;
const mostSuggestions = 20;
const mostHappened = 5;

/** What is known of an entity; debriefs and game days newest first. */
export interface SuggestionFacts {
  debriefs: PastDebrief[];
  gameDays: PastGameDay[];
  outcomesOf(gameDayId: string): DrillOutcome[];
  failureModes: FailureModeSetting[];
  /** Those that people wrote here first. */
  scenarios: Scenario[];
}

/**
 * What should be rehearsed: one scenario for each failure mode that never was,
 * or not in the last half year. What happened already comes first, then what was
 * never rehearsed, then what was so longest ago.
 *
 * @param now - epoch milliseconds
 */
export function suggest(
  facts: SuggestionFacts,
  now: number,
): ScenarioSuggestion[] {
  const modes = [...new Set(facts.scenarios.map(it => it.failureMode))];
  return modes
    .flatMap(mode =>
      facts.scenarios.filter(it => it.failureMode === mode).slice(0, 1),
    )
    .map(scenario => toSuggestion(scenario, facts))
    .filter(it => !isFresh(it, now))
    .sort(moreUrgentFirst)
    .slice(0, mostSuggestions);
}

function toSuggestion(
  scenario: Scenario,
  { debriefs, gameDays, outcomesOf, failureModes }: SuggestionFacts,
): ScenarioSuggestion {
  const { failureMode } = scenario;
  const title = failureModes.find(it => it.id === failureMode)?.title ?? '';
  const words = wordsOf(`${failureMode} ${title}`);
  const last = gameDays.find(it => it.failure_mode === failureMode);
  return {
    scenario,
    failureMode,
    happened: debriefs
      .filter(it => isAbout(it, failureMode, words))
      .slice(0, mostHappened)
      .map(it => ({
        debriefId: it.id,
        number: it.number,
        title: it.title,
        kind: it.kind,
        occurredAt: toInstant(it.occurred_at),
      })),
    lastRehearsed: last
      ? {
          gameDayId: last.id,
          number: last.number,
          at: toInstant(last.started_at),
          environment: last.environment,
          outcome: worstOf(outcomesOf(last.id)),
        }
      : null,
  };
}

// Words that stand in many failure modes tell none from another.
const bareWords = new Set(
  'the and its itself over out not cannot way stands bad lost loss gone down slow away fails failure failover needed reached middle something nothing'.split(
    ' ',
  ),
);

/** A debrief has a telling word of a failure mode, or its id as a label. */
function isAbout(
  { title, labels }: PastDebrief,
  failureMode: string,
  words: string[],
): boolean {
  const said = new Set(wordsOf([title, ...labels].join(' ')));
  return labels.includes(failureMode) || words.some(it => said.has(it));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(it => it.length > 2 && !bareWords.has(it))
    .map(it => it.replace(/(ies|es|s)$/, ''));
}

function worstOf(outcomes: DrillOutcome[]): DrillOutcome | null {
  const worst = (['refuted', 'inconclusive', 'held'] as const).find(it =>
    outcomes.includes(it),
  );
  return worst ?? null;
}

function isFresh({ lastRehearsed }: ScenarioSuggestion, now: number): boolean {
  return (
    lastRehearsed !== null &&
    Date.parse(lastRehearsed.at) > now - freshDays * day
  );
}

function moreUrgentFirst(
  one: ScenarioSuggestion,
  other: ScenarioSuggestion,
): number {
  return (
    other.happened.length - one.happened.length || lastOf(one) - lastOf(other)
  );
}

function lastOf({ lastRehearsed }: ScenarioSuggestion): number {
  return lastRehearsed ? Date.parse(lastRehearsed.at) : 0;
}
