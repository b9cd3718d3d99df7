import {
  TimelineEntry,
  TimelineEntryContent,
} from '@debrief/backstage-plugin-debrief-common';
import { DebriefRow, TimelineEntryRow } from '../../database';
import { OwnerAccess } from '../../records';
import { BelongingKind } from '../../records/belongings';
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
export class TimelineEntryKind extends BelongingKind<
  EntryAddress,
  TimelineEntryRow,
  TimelineEntryContent,
  TimelineEntry,
  DebriefRow
> {
  constructor(options: {
    access: OwnerAccess<DebriefRow>;
    store: TimelineStore;
  }) {
    super({
      ...options,
      name: 'timeline-entry',
      table: 'timeline_entries',
      ownIdOf: it => it.entryId,
      contentOf: entryContentOf,
      toAnswer: toTimelineEntry,
    });
  }
}
