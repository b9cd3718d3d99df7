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
import { KeyPage, readKeyPage } from '../../http';
import { isResourceId } from '../resourceKey';

/** A timeline entry that is not saved yet. */
export interface NewTimelineEntry {
  id: string;
  debriefId: string;
  content: TimelineEntryContent;
  actor: string;
  /** Epoch milliseconds. */
  at: number;
}

/** The timelines, as SQL. */
export class TimelineStore {
  async insert(
    tx: Knex.Transaction,
    entries: NewTimelineEntry[],
  ): Promise<void> {
    await insertAll(tx, 'timeline_entries', entries.map(toNewRow));
  }

  /** One page of a timeline, from its beginning. */
  async list(
    db: Knex,
    debriefId: string,
    page: { limit: number; cursor?: string },
  ): Promise<{ keys: KeyPage; rows: TimelineEntryRow[] }> {
    const query = db({ t: 'timeline_entries' })
      .where('t.debrief_id', debriefId)
      .whereNull('t.deleted_at');
    const keys = await readKeyPage(
      query,
      { order: 'at', column: 't.at', id: 't.id', descending: false },
      page,
    );
    const rows = await db<TimelineEntryRow>('timeline_entries')
      .whereIn('id', keys.ids)
      .orderBy(['at', 'id']);
    return { keys, rows };
  }

  /** Every entry of a timeline. */
  async listAll(db: Knex, debriefId: string): Promise<TimelineEntryRow[]> {
    return db<TimelineEntryRow>('timeline_entries')
      .where('debrief_id', debriefId)
      .whereNull('deleted_at')
      .orderBy(['at', 'id']);
  }

  async find(
    db: Knex,
    debriefId: string,
    id: string,
  ): Promise<TimelineEntryRow | undefined> {
    if (!isResourceId(id)) {
      return undefined;
    }
    return db<TimelineEntryRow>('timeline_entries')
      .where({ id, debrief_id: debriefId })
      .whereNull('deleted_at')
      .first();
  }

  /** Saves over the version that was read; whether it was still current. */
  async update(
    tx: Knex.Transaction,
    saved: { id: string; version: number },
    changes: Partial<TimelineEntryRow>,
  ): Promise<boolean> {
    const count = await tx<TimelineEntryRow>('timeline_entries')
      .where({ id: saved.id, version: saved.version })
      .update({ ...changes, version: saved.version + 1 });
    return count === 1;
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
