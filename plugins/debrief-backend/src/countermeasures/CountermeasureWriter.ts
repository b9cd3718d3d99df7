import { ConflictError } from '@backstage/errors';
import {
  canMoveCountermeasure,
  CountermeasureContent,
  nextCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { CountermeasureRow, takeNumbers } from '../database';
import { Author, Revisions } from '../debriefs';
import { InvalidFieldsError } from '../http';
import { CountermeasureStore } from './CountermeasureStore';
import {
  contentOf,
  NewCountermeasure,
  toContentColumns,
  toVerification,
} from './countermeasureRows';

/** What a new countermeasure is made of. */
export interface CountermeasureDraft extends Author {
  id?: string;
  content: CountermeasureContent;
  stateChangedAt?: number;
}

/** A countermeasure as it is saved. */
export interface SavedCountermeasure {
  row: CountermeasureRow;
  entities: string[];
}

/**
 * Changes countermeasures inside a transaction, by their rules, each change
 * with its revision. Whether its author may is decided before; the search index
 * is refreshed by whoever knows what else changes.
 */
export class CountermeasureWriter {
  constructor(
    private readonly options: {
      store: CountermeasureStore;
      revisions: Revisions;
    },
  ) {}

  async create(
    tx: Knex.Transaction,
    drafts: CountermeasureDraft[],
  ): Promise<NewCountermeasure[]> {
    const numbers = await takeNumbers(tx, 'countermeasure', drafts.length);
    const countermeasures = drafts.map((draft, position) => ({
      ...draft,
      id: draft.id ?? uuid(),
      number: numbers[position],
    }));
    await this.options.store.insert(tx, countermeasures);
    await this.options.revisions.append(
      tx,
      countermeasures.map(({ id, content, actor, at }) => ({
        subject: subjectOf(id, content.source.id),
        version: 1,
        action: 'created',
        actor,
        at,
        content,
      })),
    );
    return countermeasures;
  }

  async save(
    tx: Knex.Transaction,
    saved: SavedCountermeasure,
    content: CountermeasureContent,
    author: Author,
  ): Promise<void> {
    checkMove(saved.row.state, content.state);
    const isMoved = saved.row.state !== content.state;
    await this.write(tx, saved, author, {
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
    });
    await this.options.store.replaceEntities(
      tx,
      saved.row.id,
      content.entities ?? [],
    );
  }

  async remove(
    tx: Knex.Transaction,
    saved: SavedCountermeasure,
    author: Author,
  ): Promise<void> {
    await this.write(tx, saved, author, {
      action: 'deleted',
      content: contentOf(saved.row, saved.entities),
      changes: { deleted_at: author.at },
    });
  }

  private async write(
    tx: Knex.Transaction,
    { row, entities }: SavedCountermeasure,
    { actor, at }: Author,
    change: {
      action: 'updated' | 'deleted';
      content: CountermeasureContent;
      changes: Partial<CountermeasureRow>;
    },
  ): Promise<void> {
    const isSaved = await this.options.store.update(tx, row, {
      ...change.changes,
      updated_at: at,
      updated_by: actor,
    });
    if (!isSaved) {
      throw new ConflictError(
        `Countermeasure '${row.id}' was changed by someone else at the same moment; try again`,
      );
    }
    await this.options.revisions.append(tx, [
      {
        subject: subjectOf(row.id, row.source_id),
        version: row.version + 1,
        action: change.action,
        actor,
        at,
        content: change.content,
        before: contentOf(row, entities),
      },
    ]);
  }
}

/** @throws InvalidFieldsError, when it cannot go from one state to the other */
export function checkMove(
  from: CountermeasureContent['state'],
  to: CountermeasureContent['state'],
): void {
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

function subjectOf(id: string, debriefId: string) {
  return {
    subject_type: 'countermeasure' as const,
    subject_id: id,
    debrief_id: debriefId,
  };
}
