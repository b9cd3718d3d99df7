import { DebriefContent, DebriefStatus } from './debrief';

/** What can be done to a debrief as a whole. */
export const debriefMoves = ['publish', 'close', 'reopen'] as const;
export type DebriefMove = (typeof debriefMoves)[number];

const statuses: Record<
  DebriefMove,
  { from: readonly DebriefStatus[]; to: DebriefStatus }
> = {
  publish: { from: ['draft'], to: 'published' },
  close: { from: ['published'], to: 'closed' },
  reopen: { from: ['closed'], to: 'published' },
};

/** Whether `move` can be made from `status`. */
export function canMoveDebrief(
  status: DebriefStatus,
  move: DebriefMove,
): boolean {
  return statuses[move].from.includes(status);
}

/** Where `move` leads to. */
export function statusAfter(move: DebriefMove): DebriefStatus {
  return statuses[move].to;
}

/** Why a debrief cannot be published yet; `field` is where to look. */
export interface PublishProblem {
  field: string;
  message: string;
}

/**
 * What a debrief needs before it is announced: a summary, and when it began.
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
