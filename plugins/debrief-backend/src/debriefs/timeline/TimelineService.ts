import { NotFoundError } from '@backstage/errors';
import {
  debriefUpdatePermission,
  JsonValue,
  mergePatch,
  Page,
  TimelineEntry,
  TimelineEntryContent,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Database, TimelineEntryRow } from '../../database';
import {
  Audit,
  Call,
  ExpectedVersion,
  Idempotency,
  isStale,
  parse,
  StaleEditError,
  toPage,
} from '../../http';
import { Access } from '../../permissions';
import { DebriefAccess } from '../DebriefAccess';
import { SearchIndex } from '../SearchIndex';
import {
  entryContentOf,
  TimelineStore,
  toTimelineEntry,
} from './TimelineStore';
import { TimelineWriter } from './TimelineWriter';

/** Where an entry is: its debrief, by id or number, and its own id. */
export interface EntryAddress {
  debrief: string;
  entry: string;
}

/** What can be done with timelines; who may is decided about their debrief. */
export class TimelineService {
  constructor(
    private readonly options: {
      database: Database;
      access: DebriefAccess;
      store: TimelineStore;
      writer: TimelineWriter;
      searchIndex: SearchIndex;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  async list(
    call: Call,
    debrief: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<TimelineEntry>> {
    const { access, store, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const { id } = await access.findReadable(database.knex, debrief, filter);
    const { keys, rows } = await store.list(database.knex, id, page);
    return toPage(rows.map(toTimelineEntry), keys);
  }

  async add(
    call: Call,
    debrief: string,
    content: TimelineEntryContent,
  ): Promise<TimelineEntry> {
    const { audit, access, idempotency, writer, searchIndex } = this.options;
    return audit.run(
      call,
      {
        eventId: 'timeline-entry-create',
        meta: { asked: debrief },
        metaOf: it => ({ debriefId: it.debriefId, timelineEntryId: it.id }),
      },
      async () => {
        const allowed = await this.updateAccess(call);
        return idempotency.once(call, async tx => {
          const { id } = await access.findAllowed(tx, debrief, allowed);
          const [entry] = await writer.add(tx, [
            { debriefId: id, content, actor: call.actor, at: call.at },
          ]);
          await searchIndex.refresh(tx, [{ type: 'debrief', id }]);
          return this.read(tx, { debrief: id, entry: entry.id });
        });
      },
    );
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    address: EntryAddress,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<TimelineEntry> {
    return this.change(call, 'timeline-entry-update', address, {
      expected,
      make: async (tx, saved) => {
        const merged = mergePatch({ ...entryContentOf(saved) }, patch);
        const content = parse(timelineEntryInputSchema, merged);
        await this.options.writer.save(tx, saved, content, call);
        return this.read(tx, { debrief: saved.debrief_id, entry: saved.id });
      },
    });
  }

  async remove(
    call: Call,
    address: EntryAddress,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.change(call, 'timeline-entry-delete', address, {
      expected,
      make: (tx, saved) => this.options.writer.remove(tx, saved, call),
    });
  }

  private async change<T>(
    call: Call,
    eventId: string,
    address: EntryAddress,
    change: {
      expected: ExpectedVersion;
      make(tx: Knex.Transaction, saved: TimelineEntryRow): Promise<T>;
    },
  ): Promise<T> {
    const { audit, access, database, searchIndex } = this.options;
    const audited = {
      eventId,
      meta: { asked: address.debrief, timelineEntryId: address.entry },
      metaOf: ({ debriefId }: Changed<T>) => ({ debriefId }),
    };
    const { result } = await audit.run<Changed<T>>(call, audited, async () => {
      const allowed = await this.updateAccess(call);
      return database.transaction(async tx => {
        // The lock on the debrief lets edits of one timeline come one by one.
        const { id } = await access.findAllowed(tx, address.debrief, allowed, {
          lock: true,
        });
        const saved = await this.find(tx, { ...address, debrief: id });
        if (isStale(change.expected, saved.version)) {
          throw new StaleEditError(toTimelineEntry(saved), 'timeline entry');
        }
        const made = await change.make(tx, saved);
        await searchIndex.refresh(tx, [{ type: 'debrief', id }]);
        return { result: made, debriefId: id };
      });
    });
    return result;
  }

  private updateAccess(call: Call): Promise<Access> {
    return this.options.access.access(
      call.credentials,
      debriefUpdatePermission,
    );
  }

  private async read(db: Knex, address: EntryAddress): Promise<TimelineEntry> {
    return toTimelineEntry(await this.find(db, address));
  }

  private async find(
    db: Knex,
    { debrief, entry }: EntryAddress,
  ): Promise<TimelineEntryRow> {
    const row = await this.options.store.find(db, debrief, entry);
    if (!row) {
      throw new NotFoundError(`There is no timeline entry '${entry}'`);
    }
    return row;
  }
}

interface Changed<T> {
  result: T;
  debriefId: string;
}
