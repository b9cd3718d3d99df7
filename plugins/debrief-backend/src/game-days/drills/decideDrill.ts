import { ConflictError } from '@backstage/errors';
import {
  DrillContent,
  DrillStamp,
  findStampProblems,
  GameDayStatus,
} from '@debrief/backstage-plugin-debrief-common';
import { InvalidFieldsError } from '../../calls';
import { DrillRow, toInstant } from '../../database';
import { Author, Decision } from '../../records';
import { Seen } from '../../records/references';
import {
  findReferenceProblems,
  isRetestedOtherwise,
  putBackHidden,
} from '../references';
import { drillContentOf, toDrillColumns, toOutcomeColumns } from './drillRows';

export type DrillDecision = Decision<DrillRow, DrillContent>;

/** What has to be known to save other content. */
export interface DrillFacts {
  content: DrillContent;
  seen: Seen;
  /** Of its game day. */
  status: GameDayStatus;
}

/**
 * Saves other content.
 *
 * @throws InvalidFieldsError; ConflictError for what is settled
 */
export function decideDrill(
  saved: DrillRow,
  { content: asked, seen, status }: DrillFacts,
  author: Author,
): DrillDecision {
  const before = drillContentOf(saved);
  requireReferences(asked, seen);
  const content = putBackHidden(asked, before, seen);
  const isOutcomeNew = content.outcome !== before.outcome;
  if (isOutcomeNew || isRetestedOtherwise(before, content)) {
    requireUnsettled(status);
  }
  return {
    action: 'updated',
    content,
    changes: {
      ...toDrillColumns(content),
      ...(isOutcomeNew ? toOutcomeColumns(content.outcome, author) : {}),
    },
  };
}

/**
 * Stamps what just happened, or takes a stamp back. Of two that say the same,
 * the earlier stays: one of them had not heard of the other.
 *
 * @throws InvalidFieldsError, when it would be before what it cannot precede
 */
export function decideStamp(
  saved: DrillRow,
  { stamp, at }: { stamp: DrillStamp; at?: string | null },
  author: Author,
): DrillDecision {
  const before = drillContentOf(saved);
  const said = at ?? toInstant(author.at);
  const content = {
    ...before,
    [stamp]: at === null ? null : earlierOf(before[stamp], said),
  };
  const problems = findStampProblems(content);
  if (problems.length > 0) {
    throw new InvalidFieldsError(
      problems.map(it => ({
        path: it.stamp,
        message: `must not be before ${it.notBefore}`,
      })),
    );
  }
  return { action: 'updated', content, changes: toDrillColumns(content) };
}

function earlierOf(before: string | null, said: string): string {
  return before !== null && Date.parse(before) <= Date.parse(said)
    ? before
    : said;
}

/** Takes a drill out of sight. */
export function decideDrillRemoval(
  saved: DrillRow,
  status: GameDayStatus,
  { at }: Author,
): DrillDecision {
  requireUnsettled(status);
  return {
    action: 'deleted',
    content: drillContentOf(saved),
    changes: { deleted_at: at },
  };
}

/** @throws InvalidFieldsError, when its writer may not see what it refers to */
export function requireReferences(content: DrillContent, seen: Seen): void {
  const problems = findReferenceProblems(content, seen);
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
}

/**
 * What became of drills has consequences once the game day is completed: others
 * were told whether their countermeasures held.
 *
 * @throws ConflictError
 */
export function requireUnsettled(status: GameDayStatus): void {
  if (status === 'completed' || status === 'cancelled') {
    throw new ConflictError(
      `status: the game day is ${status}; which drills it had, what became of them and what they tested again is settled`,
    );
  }
}
