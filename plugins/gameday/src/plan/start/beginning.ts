import {
  Countermeasure,
  Debrief,
  DebriefSettings,
  GameDay,
  GameDayInput,
  injectsOf,
  isTold,
  Scenario,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import type { T } from '../useT';

/** What a new game day is made of; only its title is always there. */
export type Beginning = Partial<GameDayInput> &
  Pick<GameDayInput, 'title' | 'hypothesis' | 'entities'>;

export const blankBeginning: Beginning = {
  title: '',
  hypothesis: '',
  entities: [],
};

/** What is known already of what is to be rehearsed. */
export interface Sources {
  entityRef?: string;
  scenario?: Scenario;
  debrief?: Debrief;
  countermeasure?: Countermeasure;
  /** The game day that it repeats: the same condition, or the next step. */
  before?: GameDay;
  /** Whether the one before is repeated somewhere more dangerous. */
  isNextStep?: boolean;
}

/** A new game day, as far as what it comes from says it. */
export function beginningOf(
  sources: Sources,
  settings: DebriefSettings,
  t: T,
): Beginning {
  const { entityRef, scenario, debrief, countermeasure, before } = sources;
  return {
    ...blankBeginning,
    ...(entityRef && { entities: [targetOf(entityRef)] }),
    ...(scenario && ofScenario(scenario)),
    ...(debrief && ofDebrief(debrief, t)),
    ...(before && sameCondition(before)),
    ...(countermeasure && ofCountermeasure(countermeasure, before, t)),
    ...(before && sources.isNextStep && nextStep(before, settings)),
  };
}

// The next environment; after the last one, not to announce it.
function nextStep(
  { environment: current }: GameDay,
  settings: Pick<DebriefSettings, 'environments'>,
): Partial<Beginning> {
  const environment = nextEnvironment(current, settings);
  return { environment, announced: environment !== current };
}

function targetOf(entityRef: string) {
  return { entityRef, role: 'target' as const };
}

function ofScenario(scenario: Scenario): Partial<Beginning> {
  return {
    title: scenario.title,
    hypothesis: scenario.hypothesis,
    scenarioId: scenario.id,
    failureMode: scenario.failureMode,
    scenario: scenario.description,
    abortConditions: scenario.abortConditions,
    restoreSteps: scenario.restoreSteps,
    expectedAlerts: scenario.expectedAlerts,
    preparations: scenario.preparations.map(text => ({ text })),
  };
}

function ofDebrief(debrief: Debrief, t: T): Partial<Beginning> {
  return {
    title: cut(t('start.titleOfRehearsal', { title: debrief.title })),
    entities: entitiesOf(debrief),
    rehearses: [{ debriefId: debrief.id }],
    visibility: debrief.visibility,
  };
}

/** Where it started is what is rehearsed; else the first that it is about. */
export function entitiesOf(debrief: Debrief): Beginning['entities'] {
  const [first] = debrief.entities;
  const origin = debrief.entities.find(it => it.role === 'origin') ?? first;
  return origin ? [targetOf(origin.entityRef)] : [];
}

function ofCountermeasure(
  { id, title, entities, source }: Countermeasure,
  before: GameDay | undefined,
  t: T,
): Partial<Beginning> {
  return {
    title: cut(t('start.titleOfRetest', { title })),
    hypothesis: before?.hypothesis ?? t('start.hypothesisOfRetest', { title }),
    entities:
      before?.entities.map(({ entityRef, role }) => ({
        entityRef,
        role,
      })) ?? entities.slice(0, 1).map(targetOf),
    retests: [{ countermeasureId: id }],
    ...(source.type === 'debrief' && {
      rehearses: [{ debriefId: source.id }],
    }),
  };
}

/** What a re-test repeats; neither its time nor what became of it. */
function sameCondition(before: GameDay): Partial<Beginning> {
  return {
    title: before.title,
    hypothesis: before.hypothesis,
    form: before.form,
    entities: before.entities.map(({ entityRef, role }) => ({
      entityRef,
      role,
    })),
    scenario: before.scenario,
    scenarioId: before.scenarioId,
    failureMode: before.failureMode,
    environment: before.environment,
    visibility: before.visibility,
    durationMinutes: before.durationMinutes,
    roles: before.roles,
    steadyState: before.steadyState,
    blastRadius: before.blastRadius,
    restoreSteps: before.restoreSteps,
    abortConditions: before.abortConditions,
    expectedAlerts: before.expectedAlerts,
    preparations: before.preparations.map(({ text }) => ({ text })),
    rehearses: before.rehearses.map(({ debriefId }) => ({ debriefId })),
  };
}

/** The one that comes after it; the last stays. */
export function nextEnvironment(
  environment: string,
  { environments }: Pick<DebriefSettings, 'environments'>,
): string {
  const place = environments.findIndex(it => it.id === environment);
  return environments[place + 1]?.id ?? environment;
}

/** What is told of a debrief, and what is held back. */
export interface Tabletop {
  debrief: Debrief;
  injects: GameDay['injects'];
  entries: number;
  /** Minutes after the first inject of what is held back. */
  heldBack: number[];
}

export function tabletopOf(
  debrief: Debrief,
  timeline: TimelineEntry[],
): Tabletop {
  const told = timeline.filter(isTold).map(it => Date.parse(it.at));
  const first = Math.min(...told);
  return {
    debrief,
    injects: injectsOf(timeline),
    entries: timeline.length,
    heldBack: timeline
      .filter(it => !isTold(it))
      .map(it => (Date.parse(it.at) - first) / 60_000)
      .filter(Number.isFinite),
  };
}

/** A tabletop of a debrief, as restricted as that one. */
export function ofTabletop(
  { debrief, injects }: Tabletop,
  timeFactor: number,
  t: T,
): Partial<Beginning> & Pick<Beginning, 'title' | 'hypothesis' | 'entities'> {
  const minutes = Math.max(0, ...injects.map(it => it.afterMinutes));
  return {
    title: cut(t('start.titleOfTabletop', { title: debrief.title })),
    hypothesis: t('start.hypothesisOfTabletop'),
    entities: entitiesOf(debrief),
    rehearses: [{ debriefId: debrief.id }],
    visibility: debrief.visibility,
    injects,
    timeFactor,
    durationMinutes: Math.min(
      longestMinutes,
      Math.max(30, Math.ceil(minutes / timeFactor) + 20),
    ),
  };
}

// A week, as the plan has it.
const longestMinutes = 7 * 24 * 60;
const titleLength = 250;

function cut(title: string): string {
  return title.length > titleLength
    ? `${title.slice(0, titleLength - 1)}…`
    : title;
}
