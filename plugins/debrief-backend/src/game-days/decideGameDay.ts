import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  canMoveGameDay,
  DebriefSettings,
  Drill,
  FieldProblem,
  findCompletionProblems,
  findStartProblems,
  GameDayContent,
  GameDayMove,
  GameDayProblem,
  gameDayStatusAfter,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { InvalidFieldsError } from '../calls';
import { GameDayRow } from '../database';
import { Author, Decision, EntityTitles, RecordAction } from '../records';
import { Seen } from '../records/references';
import { findSettingsProblems } from './checkSettings';
import {
  abortOf,
  contentOf,
  occurredAt,
  SavedAbort,
  toContentColumns,
} from './gameDayRows';
import { Involved, involvedAfter } from './involvement';
import {
  findReferenceProblems,
  isRetestedOtherwise,
  putBackHidden,
} from './references';

/** What becomes of a game day, and of the rows by which it is found. */
export interface GameDayDecision extends Decision<GameDayRow, GameDayContent> {
  /** When what it is found by changes with it. */
  foundBy?: {
    titles: EntityTitles;
    people: Involved[];
  };
  /** What is written with it. */
  afterwards?(tx: Knex.Transaction): Promise<void>;
}

/** What has to be known to save other content. */
export interface SaveFacts {
  content: GameDayContent;
  seen: Seen;
  titles: EntityTitles;
  /** Who is involved before. */
  people: Involved[];
  /** Whether its writer is involved, and did not only name themselves. */
  isInvolved: boolean;
  /** Which of the steady state have values, by their place. */
  measured: number[];
  /** Whether its writer may know when it is. */
  isScheduleSeen: boolean;
  /** The debriefs among those that it rehearses which are restricted. */
  restrictedDebriefs: ReadonlySet<string>;
}

/**
 * The content of a new game day, complete.
 *
 * @throws InvalidFieldsError, which names the fields
 */
export function decideNew(
  content: GameDayContent,
  facts: Pick<SaveFacts, 'seen' | 'restrictedDebriefs'>,
  settings: DebriefSettings,
): GameDayContent {
  refuse([
    ...findSettingsProblems(content, settings),
    ...findReferenceProblems(content, facts.seen),
  ]);
  return asRestrictedAs(content, facts.restrictedDebriefs);
}

/**
 * Saves other content.
 *
 * @throws InvalidFieldsError, which names the fields; NotAllowedError for what
 *   only those involved may do; ConflictError for what is settled
 */
export function decideSave(
  saved: GameDayRow,
  facts: SaveFacts,
  { author, settings }: { author: Author; settings: DebriefSettings },
): GameDayDecision {
  const before = contentOf(saved);
  refuse([
    ...findSettingsProblems(facts.content, settings, before),
    ...findReferenceProblems(facts.content, facts.seen),
    ...findMovedValues(facts.content, before, facts.measured),
  ]);
  const content = asRestrictedAs(
    keepSchedule(
      putBackHidden(facts.content, before, facts.seen),
      before,
      facts.isScheduleSeen,
    ),
    facts.restrictedDebriefs,
  );
  requireRightToRestrict(before, content, facts);
  if (saved.status === 'completed' && isRetestedOtherwise(before, content)) {
    throw new ConflictError(
      'retests: the game day is completed, and what it tested again is settled',
    );
  }
  return {
    action: 'updated',
    content,
    changes: toContentColumns(content, timesOf(saved)),
    foundBy: {
      titles: facts.titles,
      people: involvedAfter(facts.people, content, {
        actor: author.actor,
        mayInvite: facts.isInvolved,
      }),
    },
  };
}

/**
 * Starts, aborts, completes or cancels.
 *
 * @param drills - of the game day, when it is to be completed
 * @throws ConflictError, or InvalidFieldsError when something is missing
 */
export function decideMove(
  saved: GameDayRow,
  drills: Pick<Drill, 'id' | 'title' | 'outcome'>[],
  {
    move,
    reason = '',
    author,
    decidedAt = author.at,
  }: {
    move: GameDayMove;
    reason?: string;
    /** When somebody decided to stop, if that was before it was said. */
    decidedAt?: number;
    author: Author;
  },
): GameDayDecision {
  const content = contentOf(saved);
  if (!canMoveGameDay(saved.status, move)) {
    throw new ConflictError(
      `status: a game day that is ${saved.status} cannot be ${moveActions[move]}`,
    );
  }
  if (move === 'start') {
    refuse(findStartProblems(content).map(toFieldProblem));
  }
  if (move === 'complete') {
    refuse(findCompletionProblems(content, drills).map(toFieldProblem));
  }
  return {
    action: moveActions[move],
    content,
    changedFields: ['status'],
    changes: {
      status: gameDayStatusAfter(move),
      ...columnsOf(move, saved, { reason, decidedAt, author }),
    },
  };
}

/**
 * Says that all is as before, after it was aborted.
 *
 * @throws ConflictError, when it was not, or somebody said so before
 */
export function decideRestored(
  saved: GameDayRow,
  { at }: Author,
): GameDayDecision {
  const abort = abortOf(saved);
  if (!abort || abort.restoredAt !== null) {
    throw new ConflictError(
      abort
        ? 'abort: somebody said before that all is restored'
        : `status: a game day that is ${saved.status} was not aborted`,
    );
  }
  const restored: SavedAbort = { ...abort, restoredAt: at };
  return {
    action: 'all-restored',
    content: contentOf(saved),
    changedFields: ['abort'],
    changes: { abort: JSON.stringify(restored) },
  };
}

/** Takes a game day, and all that belongs to it, out of sight. */
export function decideRemoval(
  saved: GameDayRow,
  { actor, at }: Author,
): GameDayDecision {
  return {
    action: 'deleted',
    content: contentOf(saved),
    changes: { deleted_at: at, deleted_by: actor },
  };
}

/** Restricts what retells an event that is restricted now. */
export function decideRestriction(saved: GameDayRow): GameDayDecision {
  const content: GameDayContent = {
    ...contentOf(saved),
    visibility: 'restricted',
  };
  return {
    action: 'updated',
    content,
    changes: toContentColumns(content, timesOf(saved)),
  };
}

/** Notes which debrief was made of a game day. */
export function decideDebriefed(
  saved: GameDayRow,
  debriefId: string,
): GameDayDecision {
  return {
    action: 'updated',
    content: contentOf(saved),
    changedFields: ['debrief'],
    changes: { debrief_id: debriefId },
  };
}

const moveActions: Record<GameDayMove, RecordAction> = {
  start: 'started',
  abort: 'aborted',
  complete: 'completed',
  cancel: 'cancelled',
};

function columnsOf(
  move: GameDayMove,
  saved: GameDayRow,
  {
    reason,
    decidedAt,
    author,
  }: { reason: string; decidedAt: number; author: Author },
): Partial<GameDayRow> {
  const { actor, at } = author;
  if (move === 'start') {
    const times = { ...timesOf(saved), startedAt: at };
    return {
      started_at: at,
      occurred_at: occurredAt(contentOf(saved), times),
    };
  }
  if (move === 'abort') {
    // A clock that goes wrong neither stops it before it began nor later on.
    const stoppedAt = Math.min(
      Math.max(decidedAt, Number(saved.started_at ?? at)),
      at,
    );
    const abort: SavedAbort = {
      decidedAt: stoppedAt,
      by: actor,
      reason,
      restoredAt: null,
    };
    return { ended_at: stoppedAt, abort: JSON.stringify(abort) };
  }
  return move === 'cancel'
    ? { ended_at: at, cancel_reason: reason }
    : { ended_at: at };
}

/** Whether it tells an event again, by its form or by its injects. */
export function retells({
  form,
  injects,
}: Pick<GameDayContent, 'form' | 'injects'>): boolean {
  return form !== 'injection' || injects.length > 0;
}

// What is talked through of an event tells as much of it as its debrief.
function asRestrictedAs(
  content: GameDayContent,
  restrictedDebriefs: ReadonlySet<string>,
): GameDayContent {
  const tellsOfRestricted =
    retells(content) &&
    content.rehearses.some(it => restrictedDebriefs.has(it.debriefId));
  return tellsOfRestricted ? { ...content, visibility: 'restricted' } : content;
}

// Values count by the place of what they are values of: it can be worded anew,
// but neither go nor change places with another.
function findMovedValues(
  content: GameDayContent,
  before: GameDayContent,
  measured: number[],
): FieldProblem[] {
  const namesOf = ({ steadyState }: GameDayContent) =>
    steadyState.map(it => it.description);
  const [now, then] = [namesOf(content), namesOf(before)];
  const hasMoved = (place: number) =>
    now[place] !== then[place] &&
    (then.includes(now[place]) || now.includes(then[place]));
  return measured
    .filter(place => place >= now.length || hasMoved(place))
    .map(place => ({
      path: `steadyState.${place}`,
      message: 'has values, and stays in its place',
    }));
}

// Who does not know when it is can neither change that nor make it known.
function keepSchedule(
  content: GameDayContent,
  before: GameDayContent,
  isSeen: boolean,
): GameDayContent {
  if (isSeen) {
    return content;
  }
  if (content.announced || content.scheduledAt !== null) {
    const field = content.announced ? 'announced' : 'scheduledAt';
    throw new NotAllowedError(
      `${field}: only those with a role decide about a time that is not announced`,
    );
  }
  return { ...content, scheduledAt: before.scheduledAt };
}

function requireRightToRestrict(
  before: GameDayContent,
  content: GameDayContent,
  { isInvolved }: SaveFacts,
): void {
  const isRestricted =
    content.visibility === 'restricted' && before.visibility !== 'restricted';
  const isHidden = !content.announced && before.announced;
  if ((isRestricted || isHidden) && !isInvolved) {
    throw new NotAllowedError(
      `${
        isRestricted ? 'visibility' : 'announced'
      }: only those with a role in a game day, and who recorded it, can hide it`,
    );
  }
}

function timesOf({ created_at, started_at }: GameDayRow) {
  return {
    createdAt: Number(created_at),
    startedAt: started_at === null ? null : Number(started_at),
  };
}

function toFieldProblem({ field, message }: GameDayProblem): FieldProblem {
  return { path: field, message };
}

function refuse(problems: FieldProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldsError(problems);
  }
}
