import { CountermeasureState } from './countermeasure';

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
 */
export function nextCountermeasureStates(
  state: CountermeasureState,
): readonly CountermeasureState[] {
  return countermeasureMoves[state];
}

/** Whether a countermeasure can go from one state to the other. */
export function canMoveCountermeasure(
  from: CountermeasureState,
  to: CountermeasureState,
): boolean {
  return from === to || countermeasureMoves[from].includes(to);
}

/** The states in which a countermeasure still needs someone. */
export const openCountermeasureStates: readonly CountermeasureState[] = [
  'idea',
  'committed',
  'in-progress',
];

/** Whether a countermeasure still needs someone. */
export function isCountermeasureOpen(state: CountermeasureState): boolean {
  return openCountermeasureStates.includes(state);
}

/**
 * Whether an open countermeasure is past its due date. It is due until the end
 * of that day in UTC.
 *
 * @param today - calendar date in UTC, `2026-04-01`
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
