import { TimelineEntryContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { inBatches } from '../../database';
import { Author, RecordWriter } from '../../records';
import { NewTimelineEntry, TimelineStore } from './TimelineStore';

/** What a new timeline entry is made of. */
export interface TimelineEntryDraft extends Author {
  /** Left out: a new one. */
  id?: string;
  debriefId: string;
  content: TimelineEntryContent;
}

/** Saves new entries inside a transaction, each with its revision. */
export class TimelineWriter {
  constructor(
    private readonly options: { store: TimelineStore; writer: RecordWriter },
  ) {}

  async insert(
    tx: Knex.Transaction,
    drafts: TimelineEntryDraft[],
  ): Promise<NewTimelineEntry[]> {
    return inBatches(drafts, async batch => {
      const entries = batch.map(draft => ({
        ...draft,
        id: draft.id ?? uuid(),
      }));
      await this.options.store.insert(tx, entries);
      await this.options.writer.writeCreated(
        tx,
        'timeline-entry',
        entries.map(it => ({
          ...it,
          owner: { type: 'debrief', id: it.debriefId },
        })),
      );
      return entries;
    });
  }
}
