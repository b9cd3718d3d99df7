import { CountermeasureState } from './countermeasure';
import { DebriefContent, DebriefStatus } from './debrief';

/** What can be done to a debrief as a whole. @public */
export type DebriefMove = 'publish' | 'close' | 'reopen';

const debriefMoves: Record<
  DebriefMove,
  { from: readonly DebriefStatus[]; to: DebriefStatus }
> = {
  publish: { from: ['draft'], to: 'published' },
  close: { from: ['published'], to: 'closed' },
  reopen: { from: ['closed'], to: 'published' },
};

/** Whether `move` can be made from `status`. @public */
export function canMoveDebrief(
  status: DebriefStatus,
  move: DebriefMove,
): boolean {
  return debriefMoves[move].from.includes(status);
}

/** Where `move` leads to. @public */
export function statusAfter(move: DebriefMove): DebriefStatus {
  return debriefMoves[move].to;
}

const countermeasureMoves: Record<
  CountermeasureState,
  readonly CountermeasureState[]
> = {
  idea: ['committed', 'in-progress', 'done', 'dropped'],
  committed: ['idea', 'in-progress', 'done', 'dropped'],
  'in-progress': ['committed', 'done', 'dropped'],
  done: ['in-progress', 'verified', 'dropped'],
  verified: ['done', 'in-progress'],
  dropped: ['idea', 'committed'],
};

/**
 * The states a countermeasure can go to from `state`. Nothing is verified that
 * was not done; what did not hold after all goes back to work.
 *
 * @public
 */
export function nextCountermeasureStates(
  state: CountermeasureState,
): readonly CountermeasureState[] {
  return countermeasureMoves[state];
}

/** Whether a countermeasure can go from one state to the other. @public */
export function canMoveCountermeasure(
  from: CountermeasureState,
  to: CountermeasureState,
): boolean {
  return from === to || countermeasureMoves[from].includes(to);
}

/** The states in which a countermeasure still needs someone. @public */
export const openCountermeasureStates: readonly CountermeasureState[] = [
  'idea',
  'committed',
  'in-progress',
];

/** Whether a countermeasure still needs someone. @public */
export function isCountermeasureOpen(state: CountermeasureState): boolean {
  return openCountermeasureStates.includes(state);
}

/**
 * Whether an open countermeasure is past its due date. It is due until the end
 * of that day in UTC.
 *
 * @param today - calendar date in UTC, `2026-04-01`
 *
 * @public
 */
export function isCountermeasureOverdue(
  countermeasure: { state: CountermeasureState; dueDate: string | null },
  today: string,
): boolean {
  return (
    isCountermeasureOpen(countermeasure.state) &&
    countermeasure.dueDate !== null &&
    countermeasure.dueDate < today
  );
}

/** Why a debrief cannot be published yet; `field` is where to look. @public */
export interface PublishProblem {
  field: string;
  message: string;
}

/**
 * What a debrief needs before it is announced: a summary, and when it began.
 *
 * @public
 */
export function findPublishProblems(
  debrief: Pick<DebriefContent, 'summary' | 'marks'>,
): PublishProblem[] {
  const problems: PublishProblem[] = [];
  if (!debrief.summary.trim()) {
    problems.push({
      field: 'summary',
      message: 'is needed before a debrief is published',
    });
  }
  if (!debrief.marks.startedAt) {
    problems.push({
      field: 'marks.startedAt',
      message: 'is needed before a debrief is published',
    });
  }
  return problems;
}
