import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Countermeasure,
  CountermeasureContent,
  countermeasureCreatePermission,
  countermeasureDeletePermission,
  countermeasureInputSchema,
  CountermeasureListQuery,
  CountermeasureState,
  countermeasureUpdatePermission,
  isCountermeasureOpen,
  JsonValue,
  mergePatch,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { Database, DebriefRow } from '../database';
import {
  contentOf as debriefContentOf,
  DebriefAccess,
  DebriefStore,
  resourceKeyOf,
  SearchIndex,
} from '../debriefs';
import {
  Audit,
  Call,
  ExpectedVersion,
  Idempotency,
  InvalidFieldsError,
  isStale,
  parse,
  StaleEditError,
  toPage,
} from '../http';
import { Access, ReadFilter } from '../permissions';
import { EntityScope } from '../scope';
import {
  CountermeasureAssembler,
  readEntities,
} from './CountermeasureAssembler';
import { contentOf } from './countermeasureRows';
import { CountermeasureStore } from './CountermeasureStore';
import {
  checkMove,
  CountermeasureWriter,
  SavedCountermeasure,
} from './CountermeasureWriter';

/**
 * What can be done with countermeasures; who may is decided about the debrief
 * that they came from.
 */
export class CountermeasureService {
  constructor(
    private readonly options: {
      database: Database;
      access: DebriefAccess;
      debriefs: DebriefStore;
      scope: EntityScope;
      store: CountermeasureStore;
      assembler: CountermeasureAssembler;
      writer: CountermeasureWriter;
      searchIndex: SearchIndex;
      audit: Audit;
      idempotency: Idempotency;
    },
  ) {}

  async list(
    call: Call,
    asked: CountermeasureListQuery,
  ): Promise<Page<Countermeasure>> {
    const { access, store, scope, assembler, database } = this.options;
    const [filter, within] = await Promise.all([
      access.readFilter(call.credentials),
      asked.entityRef && scope.find(asked.entityRef, call.credentials),
    ]);
    const keys = await store.list(database.knex, asked, within, filter);
    const rows = await store.findRows(database.knex, keys.ids);
    return toPage(await assembler.assemble(database.knex, rows), keys);
  }

  async get(call: Call, id: string): Promise<Countermeasure> {
    const { access, assembler, database } = this.options;
    const filter = await access.readFilter(call.credentials);
    const { row } = await this.find(database.knex, id, filter);
    return assembler.assembleOne(database.knex, row);
  }

  async create(
    call: Call,
    content: CountermeasureContent,
  ): Promise<Countermeasure> {
    const { audit, access, idempotency, writer, searchIndex } = this.options;
    return audit.run(
      call,
      {
        eventId: 'countermeasure-create',
        meta: { sourceType: content.source.type, sourceId: content.source.id },
        metaOf: it => ({ countermeasureId: it.id, number: it.number }),
      },
      async () => {
        requireDebriefAsSource(content);
        checkMove('idea', content.state);
        const allowed = await access.access(
          call.credentials,
          countermeasureCreatePermission,
        );
        return idempotency.once(call, async tx => {
          const source = await this.findSource(tx, content.source.id, allowed);
          requireRoomFor(content.state, source);
          const [{ id }] = await writer.create(tx, [
            {
              content: withEntities(content, source),
              actor: call.actor,
              at: call.at,
            },
          ]);
          await searchIndex.refresh(tx, [{ type: 'debrief', id: source.id }]);
          return this.read(tx, id);
        });
      },
    );
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Countermeasure> {
    return this.change(call, id, {
      eventId: 'countermeasure-update',
      permission: countermeasureUpdatePermission,
      expected,
      make: async (tx, saved) => {
        const before = contentOf(saved.row, saved.entities);
        const content = parse(
          countermeasureInputSchema,
          mergePatch(toJson(before), patch),
        );
        requireSameSource(before, content);
        const [source] = await this.options.debriefs.findRows(tx, [
          before.source.id,
        ]);
        if (before.state !== content.state) {
          requireRoomFor(content.state, source);
        }
        await this.options.writer.save(
          tx,
          saved,
          withEntities(content, source),
          call,
        );
        return this.read(tx, saved.row.id);
      },
    });
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.change(call, id, {
      eventId: 'countermeasure-delete',
      permission: countermeasureDeletePermission,
      expected,
      make: (tx, saved) => this.options.writer.remove(tx, saved, call),
    });
  }

  private async change<T>(
    call: Call,
    id: string,
    change: {
      eventId: string;
      permission: typeof countermeasureUpdatePermission;
      expected: ExpectedVersion;
      make(tx: Knex.Transaction, saved: SavedCountermeasure): Promise<T>;
    },
  ): Promise<T> {
    const { audit, access, database, assembler, searchIndex } = this.options;
    const audited = {
      eventId: change.eventId,
      meta: { asked: id },
      metaOf: (it: Changed<T>) => it.ids,
    };
    const { result } = await audit.run<Changed<T>>(call, audited, async () => {
      const allowed = await access.access(call.credentials, change.permission);
      return database.transaction(async tx => {
        const { row: found } = await this.find(tx, id, allowed.read);
        // The lock on the debrief lets edits come one by one, so that what is
        // read after it is current.
        await access.findAllowed(tx, found.source_id, allowed, { lock: true });
        const saved = await this.find(tx, id, allowed.read);
        if (isStale(change.expected, saved.row.version)) {
          const current = await assembler.assembleOne(tx, saved.row);
          throw new StaleEditError(current, 'countermeasure');
        }
        const made = await change.make(tx, saved);
        await searchIndex.refresh(tx, [
          { type: 'debrief', id: found.source_id },
        ]);
        return {
          result: made,
          ids: { countermeasureId: found.id, debriefId: found.source_id },
        };
      });
    });
    return result;
  }

  private async findSource(
    tx: Knex.Transaction,
    id: string,
    allowed: Access,
  ): Promise<DebriefRow> {
    try {
      return await this.options.access.findAllowed(tx, id, allowed, {
        lock: true,
      });
    } catch (error) {
      if (error instanceof NotFoundError) {
        throw new InvalidFieldsError([
          { path: 'source.id', message: `there is no debrief ${id}` },
        ]);
      }
      throw error;
    }
  }

  private async find(
    db: Knex,
    idOrNumber: string,
    filter: ReadFilter,
  ): Promise<SavedCountermeasure> {
    const key = resourceKeyOf(idOrNumber);
    const row = key && (await this.options.store.find(db, key, filter));
    if (!row) {
      throw new NotFoundError(`There is no countermeasure '${idOrNumber}'`);
    }
    const entities = await readEntities(db, [row.id]);
    return { row, entities: entities.get(row.id) ?? [] };
  }

  private async read(db: Knex, id: string): Promise<Countermeasure> {
    const [row] = await this.options.store.findRows(db, [id]);
    return this.options.assembler.assembleOne(db, row);
  }
}

interface Changed<T> {
  result: T;
  ids: JsonObject;
}

function withEntities(
  content: CountermeasureContent,
  source: Pick<DebriefRow, 'content'>,
): CountermeasureContent {
  return {
    ...content,
    entities:
      content.entities ??
      debriefContentOf(source).entities.map(it => it.entityRef),
  };
}

function toJson(content: CountermeasureContent): JsonValue {
  return JSON.parse(JSON.stringify(content));
}

function requireDebriefAsSource({ source }: CountermeasureContent): void {
  if (source.type !== 'debrief') {
    throw new InvalidFieldsError([
      { path: 'source.type', message: 'game days are not recorded yet' },
    ]);
  }
}

// A debrief is closed when nothing of it is open; so it stays while it is.
function requireRoomFor(
  state: CountermeasureState,
  source: Pick<DebriefRow, 'number' | 'status'>,
): void {
  if (source.status === 'closed' && isCountermeasureOpen(state)) {
    throw new ConflictError(
      `Debrief #${source.number} is closed; reopen it first: what is ${state} is still open`,
    );
  }
}

function requireSameSource(
  before: CountermeasureContent,
  after: CountermeasureContent,
): void {
  if (
    before.source.id !== after.source.id ||
    before.source.type !== after.source.type
  ) {
    throw new InvalidFieldsError([
      { path: 'source', message: 'cannot be changed' },
    ]);
  }
}
