import { ConflictError } from '@backstage/errors';
import {
  canMoveDebrief,
  DebriefContent,
  DebriefMove,
  findPublishProblems,
  openCountermeasureStates,
  PublishProblem,
  Revision,
  statusAfter,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { DebriefRow, takeNumbers } from '../database';
import { InvalidFieldsError } from '../http';
import { contentOf } from './DebriefAssembler';
import { DebriefStore } from './DebriefStore';
import {
  EntityTitles,
  NewDebrief,
  toContentColumns,
  toFacetRows,
} from './debriefRows';
import { Revisions } from './Revisions';
import { SearchIndex } from './SearchIndex';

/** Who changes something, and when (epoch milliseconds). */
export interface Author {
  actor: string;
  at: number;
}

/** What a new debrief is made of. */
export interface DebriefDraft extends Author {
  /** Left out: a new one. */
  id?: string;
  content: DebriefContent;
  titles: EntityTitles;
}

const revisionActions: Record<DebriefMove, Revision['action']> = {
  publish: 'published',
  close: 'closed',
  reopen: 'reopened',
};

/**
 * Changes debriefs inside a transaction, by their rules, each change with its
 * revision. Whether its author may is decided before.
 */
export class DebriefWriter {
  constructor(
    private readonly options: {
      store: DebriefStore;
      revisions: Revisions;
      searchIndex: SearchIndex;
    },
  ) {}

  /**
   * Saves new debriefs. They are not in the search index yet, so that what
   * comes with them is indexed together with them: see `index`.
   */
  async create(
    tx: Knex.Transaction,
    drafts: DebriefDraft[],
  ): Promise<NewDebrief[]> {
    const numbers = await takeNumbers(tx, 'debrief', drafts.length);
    const debriefs = drafts.map((draft, position) => ({
      ...draft,
      id: draft.id ?? uuid(),
      number: numbers[position],
    }));
    await this.options.store.insert(tx, debriefs);
    await this.options.revisions.append(
      tx,
      debriefs.map(({ id, content, actor, at }) => ({
        subject: subjectOf(id),
        version: 1,
        action: 'created',
        actor,
        at,
        content,
      })),
    );
    return debriefs;
  }

  /** Makes debriefs findable as they are now. */
  async index(tx: Knex.Transaction, ids: string[]): Promise<void> {
    await this.options.searchIndex.refresh(
      tx,
      ids.map(id => ({ type: 'debrief', id })),
    );
  }

  /** Saves other content. */
  async save(
    tx: Knex.Transaction,
    saved: DebriefRow,
    draft: DebriefDraft,
    action: 'updated' | 'restored' = 'updated',
  ): Promise<void> {
    const { content, titles } = draft;
    if (saved.status !== 'draft') {
      requireStillPublishable(contentOf(saved), content);
    }
    await this.write(tx, saved, draft, {
      action,
      content,
      changes: toContentColumns(content, Number(saved.created_at)),
    });
    await this.options.store.replaceFacets(
      tx,
      saved.id,
      toFacetRows({ id: saved.id, author: saved.created_by, titles }, content),
    );
    await this.index(tx, [saved.id]);
  }

  /**
   * Publishes, closes or reopens.
   *
   * @throws ConflictError, or InvalidFieldsError when something is missing
   */
  async move(
    tx: Knex.Transaction,
    saved: DebriefRow,
    move: DebriefMove,
    author: Author,
  ): Promise<void> {
    const content = contentOf(saved);
    await this.checkMove(tx, saved, content, move);
    await this.write(tx, saved, author, {
      action: revisionActions[move],
      content,
      changedFields: ['status'],
      changes: {
        status: statusAfter(move),
        ...(move === 'publish' ? { published_at: author.at } : {}),
      },
    });
    await this.index(tx, [saved.id]);
  }

  /** Takes a debrief, and all that belongs to it, out of sight. */
  async remove(
    tx: Knex.Transaction,
    saved: DebriefRow,
    author: Author,
  ): Promise<void> {
    await this.write(tx, saved, author, {
      action: 'deleted',
      content: contentOf(saved),
      changes: { deleted_at: author.at, deleted_by: author.actor },
    });
    await this.index(tx, [saved.id]);
  }

  private async checkMove(
    tx: Knex.Transaction,
    saved: DebriefRow,
    content: DebriefContent,
    move: DebriefMove,
  ): Promise<void> {
    if (!canMoveDebrief(saved.status, move)) {
      throw new ConflictError(
        `status: a debrief that is ${saved.status} cannot be ${revisionActions[move]}`,
      );
    }
    if (move === 'publish') {
      refuse(findPublishProblems(content));
    }
    if (move === 'close') {
      await requireNothingOpen(tx, saved.id);
    }
  }

  private async write(
    tx: Knex.Transaction,
    saved: DebriefRow,
    { actor, at }: Author,
    change: {
      action: Revision['action'];
      content: DebriefContent;
      changes: Partial<DebriefRow>;
      changedFields?: string[];
    },
  ): Promise<void> {
    const isSaved = await this.options.store.update(tx, saved, {
      ...change.changes,
      updated_at: at,
      updated_by: actor,
    });
    if (!isSaved) {
      throw new ConflictError(
        `Debrief '${saved.id}' was changed by someone else at the same moment; try again`,
      );
    }
    await this.options.revisions.append(tx, [
      {
        subject: subjectOf(saved.id),
        version: saved.version + 1,
        action: change.action,
        actor,
        at,
        content: change.content,
        before: contentOf(saved),
        changedFields: change.changedFields,
      },
    ]);
  }
}

function subjectOf(id: string) {
  return {
    subject_type: 'debrief' as const,
    subject_id: id,
    debrief_id: id,
  };
}

// What is published keeps what it needed for that; what it lacked before (an
// older rule, another way in) need not be mended first.
function requireStillPublishable(
  before: DebriefContent,
  content: DebriefContent,
): void {
  const lacked = new Set(findPublishProblems(before).map(it => it.field));
  refuse(findPublishProblems(content).filter(it => !lacked.has(it.field)));
}

function refuse(problems: PublishProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldsError(
      problems.map(it => ({ path: it.field, message: it.message })),
    );
  }
}

async function requireNothingOpen(
  tx: Knex.Transaction,
  id: string,
): Promise<void> {
  const open: { number: number }[] = await tx('countermeasures')
    .where({ source_id: id })
    .whereNull('deleted_at')
    .whereIn('state', openCountermeasureStates)
    .orderBy('number')
    .select('number');
  if (open.length > 0) {
    const names = open.map(it => `CM-${it.number}`).join(', ');
    throw new ConflictError(
      `countermeasures: ${names} must be done, verified or dropped before the debrief is closed`,
    );
  }
}
