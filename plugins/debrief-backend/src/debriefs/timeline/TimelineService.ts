import {
  debriefUpdatePermission,
  JsonValue,
  mergePatch,
  Page,
  TimelineEntry,
  TimelineEntryContent,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Call, parse } from '../../calls';
import { createdChange } from '../../changes';
import { Database, DebriefRow } from '../../database';
import { Access, PermissionGate } from '../../permissions';
import { ExpectedVersion, OwnerAccess, Records } from '../../records';
import { listBelongings } from '../../records/belongings';
import { EntryAddress, TimelineEntryKind } from './TimelineEntryKind';
import {
  entryContentOf,
  TimelineStore,
  toEntryColumns,
  toTimelineEntry,
} from './TimelineStore';
import { TimelineWriter } from './TimelineWriter';

/** What can be done with timelines; who may is decided about their debrief. */
export class TimelineService {
  constructor(
    private readonly options: {
      access: OwnerAccess<DebriefRow>;
      database: Database;
      gate: PermissionGate;
      kind: TimelineEntryKind;
      records: Records;
      store: TimelineStore;
      writer: TimelineWriter;
    },
  ) {}

  list(
    call: Call,
    debrief: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<TimelineEntry>> {
    return listBelongings(call, debrief, asked, this.options, rows =>
      rows.map(toTimelineEntry),
    );
  }

  async add(
    call: Call,
    debrief: string,
    content: TimelineEntryContent,
  ): Promise<TimelineEntry> {
    const { access, kind, records, writer } = this.options;
    return records.perform(call, {
      eventId: 'timeline-entry-create',
      meta: { asked: debrief },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => this.access(call),
      work: async (tx, allowed) => {
        const { id } = await access.lockAllowed(tx, debrief, allowed);
        const { actor, at } = call;
        const [entry] = await writer.insert(tx, [
          { debriefId: id, content, actor, at },
        ]);
        const owner = { type: 'debrief' as const, id };
        return createdChange('timeline-entry', owner, entry);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    address: EntryAddress,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<TimelineEntry> {
    return this.options.records.edit(call, this.options.kind, {
      eventId: 'timeline-entry-update',
      meta: { asked: address.id, timelineEntryId: address.entryId },
      address,
      access: () => this.access(call),
      expected,
      gather: async () => undefined,
      decide: saved => {
        const merged = mergePatch({ ...entryContentOf(saved) }, patch);
        const content = parse(timelineEntryInputSchema, merged);
        return { action: 'updated', content, changes: toEntryColumns(content) };
      },
    });
  }

  async remove(
    call: Call,
    address: EntryAddress,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.options.records.remove(call, this.options.kind, {
      eventId: 'timeline-entry-delete',
      meta: { asked: address.id, timelineEntryId: address.entryId },
      address,
      access: () => this.access(call),
      expected,
      decide: saved => ({
        action: 'deleted',
        content: entryContentOf(saved),
        changes: { deleted_at: call.at },
      }),
    });
  }
  private access(call: Call): Promise<Access> {
    return this.options.gate.access(call.credentials, {
      debrief: debriefUpdatePermission,
    });
  }
}
