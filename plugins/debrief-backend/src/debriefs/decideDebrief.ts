import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  canMoveDebrief,
  DebriefContent,
  DebriefMove,
  DebriefSettings,
  findPublishProblems,
  PublishProblem,
  Revision,
  statusAfter,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { InvalidFieldsError } from '../calls';
import { DebriefRow } from '../database';
import { Author, Decision, EntityTitles } from '../records';
import { findSettingsProblems } from './checkSettings';
import { contentOf, toContentColumns } from './debriefRows';
import { Involvement, involvedAfter } from './involvement';
import { findReferenceProblems, putBackHidden, Seen } from './references';

/** What becomes of a debrief, and of the rows by which it is found. */
export interface DebriefDecision extends Decision<DebriefRow, DebriefContent> {
  /** When what it is found by changes with it. */
  foundBy?: {
    titles: EntityTitles;
    people: Involvement[];
  };
  /** Whether fewer people see it from now on. */
  isNewlyRestricted?: boolean;
  /** What is written with it. */
  afterwards?(tx: Knex.Transaction): Promise<void>;
}

/** What has to be known to save other content. */
export interface SaveFacts {
  content: DebriefContent;
  seen: Seen;
  titles: EntityTitles;
  /** Who is involved before. */
  people: Involvement[];
  /**
   * Whether its writer is involved and did not only name themselves, or a
   * policy decides who sees it.
   */
  mayRestrict: boolean;
}

/**
 * Saves other content.
 *
 * @throws InvalidFieldsError, which names the fields
 */
export function decideSave(
  saved: DebriefRow,
  facts: SaveFacts,
  options: {
    action: 'updated' | 'restored';
    author: Author;
    settings: DebriefSettings;
  },
): DebriefDecision {
  const before = contentOf(saved);
  const content = putBackHidden(facts.content, before, facts.seen);
  refuse([
    ...findSettingsProblems(content, options.settings, before),
    ...findReferenceProblems(facts.content, facts.seen, saved.id),
    ...(saved.status === 'draft' ? [] : newPublishProblems(before, content)),
  ]);
  if (isNewlyRestricted(before, content) && !facts.mayRestrict) {
    throw new NotAllowedError(
      'visibility: only those involved can restrict a debrief: who recorded it, and the owner, facilitator and participants whom one of them named',
    );
  }
  return {
    action: options.action,
    content,
    isNewlyRestricted: isNewlyRestricted(before, content),
    changes: toContentColumns(content, Number(saved.created_at)),
    foundBy: {
      titles: facts.titles,
      people: involvedAfter(facts.people, content, {
        actor: options.author.actor,
        mayInvite: facts.mayRestrict,
      }),
    },
  };
}

/**
 * Publishes, closes or reopens.
 *
 * @param open - the numbers of its countermeasures that still need someone
 * @throws ConflictError, or InvalidFieldsError when something is missing
 */
export function decideMove(
  saved: DebriefRow,
  open: number[],
  { move, author }: { move: DebriefMove; author: Author },
): DebriefDecision {
  const content = contentOf(saved);
  if (!canMoveDebrief(saved.status, move)) {
    throw new ConflictError(
      `status: a debrief that is ${saved.status} cannot be ${moveActions[move]}`,
    );
  }
  if (move === 'publish') {
    refuse(findPublishProblems(content).map(toFieldProblem));
  }
  if (move === 'close' && open.length > 0) {
    const names = open.map(it => `CM-${it}`).join(', ');
    throw new ConflictError(
      `countermeasures: ${names} must be done, verified or dropped before the debrief is closed`,
    );
  }
  return {
    action: moveActions[move],
    content,
    changedFields: ['status'],
    changes: {
      status: statusAfter(move),
      ...(move === 'publish' ? { published_at: author.at } : {}),
    },
  };
}

/** Takes a debrief, and all that belongs to it, out of sight. */
export function decideRemoval(
  saved: DebriefRow,
  { actor, at }: Author,
): DebriefDecision {
  return {
    action: 'deleted',
    content: contentOf(saved),
    changes: { deleted_at: at, deleted_by: actor },
  };
}

const moveActions: Record<DebriefMove, Revision['action']> = {
  publish: 'published',
  close: 'closed',
  reopen: 'reopened',
};

// What is published keeps what it needed for that; what it lacked before (an
// older rule, another way in) need not be mended first.
function newPublishProblems(before: DebriefContent, content: DebriefContent) {
  const lacked = new Set(findPublishProblems(before).map(it => it.field));
  return findPublishProblems(content)
    .filter(it => !lacked.has(it.field))
    .map(toFieldProblem);
}

function isNewlyRestricted(
  before: DebriefContent,
  content: DebriefContent,
): boolean {
  return (
    content.visibility === 'restricted' && before.visibility !== 'restricted'
  );
}

function toFieldProblem({ field, message }: PublishProblem) {
  return { path: field, message };
}

function refuse(problems: { path: string; message: string }[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
}
