import { ConflictError } from '@backstage/errors';
import {
  canMoveCountermeasure,
  CountermeasureContent,
  countermeasureInputSchema,
  CountermeasureState,
  isCountermeasureOpen,
  JsonValue,
  mergePatch,
  nextCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { InvalidFieldsError, parse } from '../calls';
import { Author, Decision } from '../records';
import {
  contentOf,
  SavedCountermeasure,
  toContentColumns,
  toVerification,
} from './countermeasureRows';

/** What has to be known of what a countermeasure comes from. */
export interface SourceFacts {
  /** As people name it: `Debrief #12`. */
  name: string;
  isClosed: boolean;
  entityRefs: string[];
}

/**
 * The content of a new countermeasure, complete.
 *
 * @throws InvalidFieldsError, or ConflictError when its source is closed
 */
export function decideNew(
  content: CountermeasureContent,
  source: SourceFacts,
): CountermeasureContent {
  checkMove('idea', content.state);
  requireRoomFor(content.state, source);
  return withEntities(content, source);
}

/**
 * A JSON merge patch over what was written.
 *
 * @throws InvalidFieldsError, or ConflictError when its source is closed
 */
export function decidePatch(
  saved: SavedCountermeasure,
  source: SourceFacts,
  { patch, author }: { patch: { [key: string]: JsonValue }; author: Author },
): Decision<SavedCountermeasure, CountermeasureContent> {
  const before = contentOf(saved);
  const patched = parse(
    countermeasureInputSchema,
    mergePatch(toJson(before), patch),
  );
  requireSameSource(before, patched);
  checkMove(before.state, patched.state);
  const isMoved = before.state !== patched.state;
  if (isMoved) {
    requireRoomFor(patched.state, source);
  }
  const content = withEntities(patched, source);
  return {
    action: 'updated',
    content,
    changes: {
      ...toContentColumns(content),
      ...(isMoved
        ? {
            state_changed_at: author.at,
            verification: toVerification(content, author),
          }
        : {}),
    },
  };
}

/**
 * Whether it held when a game day tested it again: what was done is verified
 * when it did. What did not hold keeps its state, and shows it.
 */
export function decideVerification(
  saved: SavedCountermeasure,
  tested: { gameDayId: string; verdict: 'held' | 'did-not-hold' },
  { actor, at }: Author,
): Decision<SavedCountermeasure, CountermeasureContent> {
  const before = contentOf(saved);
  const isVerified = tested.verdict === 'held' && before.state === 'done';
  const content: CountermeasureContent = isVerified
    ? { ...before, state: 'verified' }
    : before;
  return {
    action: 'updated',
    content,
    changedFields: ['verification'],
    changes: {
      state: content.state,
      ...(isVerified ? { state_changed_at: at } : {}),
      verification: JSON.stringify({ ...tested, url: null, at, by: actor }),
    },
  };
}

/** @throws InvalidFieldsError, when it cannot go from one state to the other */
function checkMove(from: CountermeasureState, to: CountermeasureState): void {
  if (!canMoveCountermeasure(from, to)) {
    const next = nextCountermeasureStates(from).join(', ');
    throw new InvalidFieldsError([
      {
        path: 'state',
        message: `cannot go from ${from} to ${to}, only to ${next}`,
      },
    ]);
  }
}

// What it comes from is closed when nothing of it is open; so it stays while it
// is.
function requireRoomFor(state: CountermeasureState, source: SourceFacts): void {
  if (source.isClosed && isCountermeasureOpen(state)) {
    throw new ConflictError(
      `${source.name} is closed; reopen it first: what is ${state} is still open`,
    );
  }
}

function requireSameSource(
  before: CountermeasureContent,
  after: CountermeasureContent,
): void {
  if (
    before.source.id !== after.source.id ||
    before.source.type !== after.source.type
  ) {
    throw new InvalidFieldsError([
      { path: 'source', message: 'cannot be changed' },
    ]);
  }
}

function withEntities(
  content: CountermeasureContent,
  source: SourceFacts,
): CountermeasureContent {
  return { ...content, entities: content.entities ?? source.entityRefs };
}

function toJson(content: CountermeasureContent): JsonValue {
  return JSON.parse(JSON.stringify(content));
}
