import {
  Countermeasure,
  Drill,
  GameDay,
  Observation,
} from '@debrief/backstage-plugin-debrief-common';
import { list, oneLine, section, table } from '../../exports/markdown';

/** A game day with all that belongs to it. */
export interface ExportedGameDay {
  gameDay: GameDay;
  drills: Drill[];
  observations: Observation[];
  findings: Countermeasure[];
}

/** A game day as one Markdown document, to be read aloud. */
export function toMarkdown({
  gameDay,
  drills,
  observations,
  findings,
}: ExportedGameDay): string {
  return [
    `# ${oneLine(gameDay.title)}`,
    list(factsOf(gameDay)),
    section('Hypothesis', gameDay.hypothesis),
    section('Summary', gameDay.summary),
    section('Scenario', gameDay.scenario),
    section('Steady state', list(gameDay.steadyState.map(toSteadyState))),
    section('Blast radius', gameDay.blastRadius),
    section('Abort conditions', list(gameDay.abortConditions)),
    section('How to restore', list(gameDay.restoreSteps)),
    section('Stopped', abortOf(gameDay)),
    ...drills.map(it =>
      section(`Drill ${it.number}: ${it.title}`, drillOf(it)),
    ),
    section(
      'What was seen',
      table(
        ['Time (UTC)', 'Kind', 'What was seen', 'By'],
        observations.map(it => [it.at, it.kind, it.text, it.author]),
      ),
    ),
    section(
      'Findings',
      table(
        ['Number', 'Countermeasure', 'State', 'Owner', 'Due'],
        findings.map(it => [
          `CM-${it.number}`,
          it.title,
          it.state,
          it.owner ?? '',
          it.dueDate ?? '',
        ]),
      ),
    ),
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n');
}

function factsOf(gameDay: GameDay): string[] {
  const { roles } = gameDay;
  return toFacts([
    ['Game day', `#${gameDay.number}`],
    ['Status', gameDay.status],
    ['Form', gameDay.form],
    ['Environment', gameDay.environment],
    ['Failure mode', gameDay.failureMode],
    [
      'Entities',
      gameDay.entities.map(it => `${it.entityRef} (${it.role})`).join(', '),
    ],
    ['Owner', roles.owner],
    ['Coordinator', roles.coordinator],
    ['Observers', roles.observers.join(', ')],
    ['Reporters', roles.reporters.join(', ')],
    ['Planned for', gameDay.scheduledAt],
    ['Started', gameDay.startedAt],
    ['Ended', gameDay.endedAt],
  ]);
}

function abortOf({ abort }: GameDay): string {
  return (
    (abort &&
      [
        abort.reason,
        list(
          toFacts([
            ['Decided', `${abort.decidedAt}, ${abort.by}`],
            ['Restored', abort.restoredAt],
            ['Time to abort', abort.timeToAbort],
          ]),
        ),
      ].join('\n\n')) ||
    ''
  );
}

function drillOf(drill: Drill): string {
  const { timings } = drill;
  return [
    list(
      toFacts([
        ['Outcome', drill.outcome],
        ['Execution', drill.execution],
        ['Incited', drill.incitedAt],
        ['Time to detect', timings.toDetect],
        ['Time to remediate', timings.toRemediate],
        ['Time to restore', timings.toRestore],
        ['Expected alerts', drill.alerts.expected.join(', ')],
        ['Fired alerts', drill.alerts.fired.join(', ')],
        ['Tests again', drill.retests.map(it => `CM-${it.number}`).join(', ')],
      ]),
    ),
    drill.fault.trim(),
    drill.notes.trim(),
    list(drill.surprises.map(it => `**Surprise**: ${it.text}`)),
  ]
    .filter(it => it !== '')
    .join('\n\n');
}

function toSteadyState(it: GameDay['steadyState'][number]): string {
  const limits = [
    it.limit?.above === null || !it.limit ? '' : `above ${it.limit.above}`,
    it.limit?.below === null || !it.limit ? '' : `below ${it.limit.below}`,
  ].filter(text => text !== '');
  return limits.length === 0
    ? it.description
    : `${it.description}: ${limits.join(', ')} ${it.unit}`.trim();
}

function toFacts(facts: [name: string, value: string | null][]): string[] {
  return facts.flatMap(([name, value]) =>
    value ? [`**${name}**: ${value}`] : [],
  );
}
