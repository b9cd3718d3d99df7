import { ConflictError } from '@backstage/errors';
import { TimelineEntryContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { TimelineEntryRow } from '../../database';
import { Author } from '../DebriefWriter';
import { Revisions } from '../Revisions';
import {
  entryContentOf,
  NewTimelineEntry,
  TimelineStore,
  toEntryColumns,
} from './TimelineStore';

/** What a new timeline entry is made of. */
export interface TimelineEntryDraft extends Author {
  debriefId: string;
  content: TimelineEntryContent;
}

/** Changes timelines inside a transaction, each change with its revision. */
export class TimelineWriter {
  constructor(
    private readonly options: { store: TimelineStore; revisions: Revisions },
  ) {}

  async add(
    tx: Knex.Transaction,
    drafts: TimelineEntryDraft[],
  ): Promise<NewTimelineEntry[]> {
    const entries = drafts.map(draft => ({ ...draft, id: uuid() }));
    await this.options.store.insert(tx, entries);
    await this.options.revisions.append(
      tx,
      entries.map(entry => ({
        subject: subjectOf(entry.id, entry.debriefId),
        version: 1,
        action: 'created',
        actor: entry.actor,
        at: entry.at,
        content: entry.content,
      })),
    );
    return entries;
  }

  async save(
    tx: Knex.Transaction,
    saved: TimelineEntryRow,
    content: TimelineEntryContent,
    author: Author,
  ): Promise<void> {
    const columns = toEntryColumns(content);
    await this.write(tx, saved, author, 'updated', content, columns);
  }

  async remove(
    tx: Knex.Transaction,
    saved: TimelineEntryRow,
    author: Author,
  ): Promise<void> {
    await this.write(tx, saved, author, 'deleted', entryContentOf(saved), {
      deleted_at: author.at,
    });
  }

  private async write(
    tx: Knex.Transaction,
    saved: TimelineEntryRow,
    { actor, at }: Author,
    action: 'updated' | 'deleted',
    content: TimelineEntryContent,
    changes: Partial<TimelineEntryRow>,
  ): Promise<void> {
    const isSaved = await this.options.store.update(tx, saved, {
      ...changes,
      updated_at: at,
      updated_by: actor,
    });
    if (!isSaved) {
      throw new ConflictError(
        `Timeline entry '${saved.id}' was changed by someone else at the same moment; try again`,
      );
    }
    await this.options.revisions.append(tx, [
      {
        subject: subjectOf(saved.id, saved.debrief_id),
        version: saved.version + 1,
        action,
        actor,
        at,
        content,
        before: entryContentOf(saved),
      },
    ]);
  }
}

function subjectOf(id: string, debriefId: string) {
  return {
    subject_type: 'timeline-entry' as const,
    subject_id: id,
    debrief_id: debriefId,
  };
}
