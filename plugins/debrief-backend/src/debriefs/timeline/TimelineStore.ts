import {
  TimelineEntry,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  insertAll,
  TimelineEntryRow,
  toInstant,
  toStored,
} from '../../database';
import { NewRecord } from '../../records';
import { BelongingStore } from '../../records/belongings';

/** A timeline entry that is not saved yet. */
export interface NewTimelineEntry extends NewRecord<TimelineEntryContent> {
  debriefId: string;
}

/** The timelines, as SQL. */
export class TimelineStore extends BelongingStore<TimelineEntryRow> {
  constructor() {
    super({
      table: 'timeline_entries',
      order: 'at',
      column: 'at',
      keepsDeleted: true,
    });
  }

  async insert(
    tx: Knex.Transaction,
    entries: NewTimelineEntry[],
  ): Promise<void> {
    await insertAll(tx, 'timeline_entries', entries, toNewRow);
  }

  /** Every entry of a timeline. */
  async listAll(db: Knex, debriefId: string): Promise<TimelineEntryRow[]> {
    return db<TimelineEntryRow>('timeline_entries')
      .where('debrief_id', debriefId)
      .whereNull('deleted_at')
      .orderBy(['at', 'id']);
  }
}

/** The columns that follow from what was written. */
export function toEntryColumns(content: TimelineEntryContent) {
  return {
    at: toStored(content.at),
    kind: content.kind,
    text: content.text,
    author: content.author,
    source: content.source && JSON.stringify(content.source),
  };
}

/** What clients wrote of an entry. */
export function entryContentOf(row: TimelineEntryRow): TimelineEntryContent {
  return {
    at: toInstant(row.at),
    kind: row.kind,
    text: row.text,
    author: row.author,
    source: row.source && JSON.parse(row.source),
  };
}

/** What the API answers of an entry. */
export function toTimelineEntry(row: TimelineEntryRow): TimelineEntry {
  return {
    ...entryContentOf(row),
    id: row.id,
    debriefId: row.debrief_id,
    version: row.version,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function toNewRow(entry: NewTimelineEntry): TimelineEntryRow {
  return {
    id: entry.id,
    debrief_id: entry.debriefId,
    version: 1,
    ...toEntryColumns(entry.content),
    created_at: entry.at,
    created_by: entry.actor,
    updated_at: entry.at,
    updated_by: entry.actor,
    deleted_at: null,
  };
}
