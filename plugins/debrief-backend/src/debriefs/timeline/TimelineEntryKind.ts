import { NotFoundError } from '@backstage/errors';
import {
  TimelineEntry,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { DebriefRow, TimelineEntryRow } from '../../database';
import { Access, Readable } from '../../permissions';
import { OwnerAccess, RecordKind } from '../../records';
import {
  entryContentOf,
  TimelineStore,
  toTimelineEntry,
} from './TimelineStore';

/** Where an entry is: its debrief, by id or number, and its own id. */
export interface EntryAddress {
  id: string;
  entryId: string;
}

/** Timeline entries, as the pipeline of a change knows them. */
export class TimelineEntryKind
  implements
    RecordKind<
      EntryAddress,
      TimelineEntryRow,
      TimelineEntryContent,
      TimelineEntry
    >
{
  readonly name = 'timeline-entry';
  readonly table = 'timeline_entries';

  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      store: TimelineStore;
    },
  ) {}

  contentOf(row: TimelineEntryRow): TimelineEntryContent {
    return entryContentOf(row);
  }

  ownerOf(row: TimelineEntryRow) {
    return { type: 'debrief' as const, id: row.debrief_id };
  }

  async lock(
    tx: Knex.Transaction,
    { id, entryId }: EntryAddress,
    access: Access,
  ): Promise<TimelineEntryRow> {
    const debrief = await this.options.access.lockAllowed(tx, id, access);
    const row = await this.options.store.find(tx, entryId);
    if (row?.debrief_id !== debrief.id) {
      throw new NotFoundError(`There is no timeline entry '${entryId}'`);
    }
    return row;
  }

  async read(
    db: Knex,
    entryId: string,
    readable: Readable,
  ): Promise<TimelineEntry> {
    const row = await this.options.store.find(db, entryId);
    if (!row) {
      throw new NotFoundError(`There is no timeline entry '${entryId}'`);
    }
    await this.options.access.findReadable(db, row.debrief_id, readable);
    return toTimelineEntry(row);
  }
}
