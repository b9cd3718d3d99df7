import type { Drill } from './drills/drill';
import type { GameDay, GameDayContent, GameDayStatus } from './gameDay';

/** What can be done to a game day as a whole. */
export const gameDayMoves = ['start', 'abort', 'complete', 'cancel'] as const;
export type GameDayMove = (typeof gameDayMoves)[number];

const statuses: Record<
  GameDayMove,
  { from: readonly GameDayStatus[]; to: GameDayStatus }
> = {
  start: { from: ['planned'], to: 'running' },
  abort: { from: ['running'], to: 'aborted' },
  complete: { from: ['running'], to: 'completed' },
  cancel: { from: ['planned'], to: 'cancelled' },
};

/** Whether `move` can be made from `status`. */
export function canMoveGameDay(
  status: GameDayStatus,
  move: GameDayMove,
): boolean {
  return statuses[move].from.includes(status);
}

/** Where `move` leads to. */
export function gameDayStatusAfter(move: GameDayMove): GameDayStatus {
  return statuses[move].to;
}

/** Something that stands in the way; `field` is where to look. */
export interface GameDayProblem {
  field: string;
  message: string;
}

/** Why a game day cannot be started: what is sure to break is fixed first. */
export function findStartProblems({
  expectation,
}: Pick<GameDayContent, 'expectation'>): GameDayProblem[] {
  return expectation === 'breaks'
    ? [
        {
          field: 'expectation',
          message: 'what is sure to break is fixed first, and not rehearsed',
        },
      ]
    : [];
}

/** What a plan can lack, in the order in which it is asked for. */
export const startAdvice = [
  'hypothesis',
  'steadyState',
  'blastRadius',
  'abortConditions',
  'restoreSteps',
  'expectedAlerts',
  'roles',
  'onlyObserver',
  'preparations',
  'drills',
  'injects',
  'scheduledAt',
  'stagingFirst',
] as const;
export type StartAdvice = (typeof startAdvice)[number];

/**
 * What would make a game day better to start with; nothing of it is forced.
 *
 * @param drills - how many are planned
 * @param heldBefore - whether the same failure held in an environment that
 *   comes earlier; null when there is no such environment
 */
export function findStartAdvice(
  plan: Pick<
    GameDayContent,
    | 'form'
    | 'hypothesis'
    | 'steadyState'
    | 'blastRadius'
    | 'abortConditions'
    | 'restoreSteps'
    | 'expectedAlerts'
    | 'roles'
    | 'preparations'
    | 'injects'
    | 'scheduledAt'
  >,
  { drills, heldBefore }: { drills: number; heldBefore: boolean | null },
): StartAdvice[] {
  const { owner, coordinator, observers } = plan.roles;
  const isInjection = plan.form === 'injection';
  const lacks: Record<StartAdvice, boolean> = {
    hypothesis: plan.hypothesis.trim() === '',
    steadyState: isInjection && plan.steadyState.length === 0,
    blastRadius: isInjection && plan.blastRadius.trim() === '',
    abortConditions: isInjection && plan.abortConditions.length === 0,
    restoreSteps: isInjection && plan.restoreSteps.length === 0,
    expectedAlerts: isInjection && plan.expectedAlerts.length === 0,
    roles: !owner || !coordinator || observers.length === 0,
    onlyObserver:
      owner !== null &&
      observers.length > 0 &&
      observers.every(it => it === owner),
    preparations: plan.preparations.some(it => !it.done),
    drills: isInjection && drills === 0,
    injects: !isInjection && plan.injects.length === 0,
    scheduledAt: plan.scheduledAt === null,
    stagingFirst: heldBefore === false,
  };
  return startAdvice.filter(it => lacks[it]);
}

/** Why a game day cannot be completed: somebody says what became of each drill. */
export function findCompletionProblems(
  { form }: Pick<GameDay, 'form'>,
  drills: Pick<Drill, 'id' | 'title' | 'outcome'>[],
): GameDayProblem[] {
  if (form === 'injection' && drills.length === 0) {
    return [{ field: 'drills', message: 'there was none: cancel or abort it' }];
  }
  return drills
    .filter(it => it.outcome === null)
    .map(it => ({
      field: `drills.${it.id}.outcome`,
      message: `'${it.title}' needs an outcome`,
    }));
}
