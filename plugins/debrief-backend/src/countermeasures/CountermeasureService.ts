import { NotFoundError } from '@backstage/errors';
import {
  Countermeasure,
  CountermeasureContent,
  countermeasureCreatePermission,
  countermeasureDeletePermission,
  CountermeasureListQuery,
  countermeasureUpdatePermission,
  gameDayUpdatePermission,
  JsonValue,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Call, InvalidFieldsError } from '../calls';
import { createdChange } from '../changes';
import { Database, toPage } from '../database';
import { Access, OwnerType, PermissionGate } from '../permissions';
import { ExpectedVersion, OwnerRow, Owners, Records } from '../records';
import { EntityScope } from '../scope';
import { CountermeasureAssembler } from './CountermeasureAssembler';
import { CountermeasureKind } from './CountermeasureKind';
import { contentOf } from './countermeasureRows';
import { CountermeasureStore } from './CountermeasureStore';
import { CountermeasureWriter } from './CountermeasureWriter';
import { decideNew, decidePatch, SourceFacts } from './decideCountermeasure';

/**
 * What can be done with countermeasures; who may is decided about what they
 * come from.
 */
export class CountermeasureService {
  constructor(
    private readonly options: {
      assembler: CountermeasureAssembler;
      database: Database;
      gate: PermissionGate;
      kind: CountermeasureKind;
      owners: Owners;
      records: Records;
      scope: EntityScope;
      store: CountermeasureStore;
      writer: CountermeasureWriter;
    },
  ) {}

  async list(
    call: Call,
    asked: CountermeasureListQuery,
  ): Promise<Page<Countermeasure>> {
    const { gate, store, scope, assembler, database } = this.options;
    const [readable, within] = await Promise.all([
      gate.readable(call.credentials),
      asked.entityRef && scope.find(asked.entityRef, call.credentials),
    ]);
    const { knex } = database;
    const page = await store.list(knex, asked, within, readable);
    const saved = await store.withEntities(knex, page.rows);
    return toPage(await assembler.assemble(knex, saved, readable), page);
  }

  async get(call: Call, id: string): Promise<Countermeasure> {
    const { gate, kind, database } = this.options;
    const readable = await gate.readable(call.credentials);
    return kind.read(database.knex, id, readable);
  }

  async create(
    call: Call,
    content: CountermeasureContent,
  ): Promise<Countermeasure> {
    const { gate, kind, records, writer } = this.options;
    return records.perform(call, {
      eventId: 'countermeasure-create',
      meta: {
        sourceType: content.source.type,
        sourceId: content.source.id,
      },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () =>
        gate.access(call.credentials, {
          debrief: countermeasureCreatePermission,
          'game-day': gameDayUpdatePermission,
        }),
      work: async (tx, access) => {
        const { type } = content.source;
        const source = await this.lockSource(tx, type, content, access);
        const owner = { type, id: source.id };
        const { actor, at } = call;
        const complete = decideNew(
          { ...content, source: owner },
          await this.factsOf(tx, type, source),
        );
        const [added] = await writer.insert(tx, [
          { owner, content: complete, actor, at },
        ]);
        return createdChange('countermeasure', owner, added);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Countermeasure> {
    const { gate, kind, owners, records } = this.options;
    return records.edit(call, kind, {
      eventId: 'countermeasure-update',
      meta: { asked: id },
      address: id,
      access: () =>
        gate.access(call.credentials, {
          debrief: countermeasureUpdatePermission,
          'game-day': gameDayUpdatePermission,
        }),
      expected,
      gather: async (tx, saved, { readable }) => {
        const source = await owners[saved.source_type].findReadable(
          tx,
          saved.source_id,
          readable,
        );
        return this.factsOf(tx, saved.source_type, source);
      },
      decide: (saved, source) =>
        decidePatch(saved, source, { patch, author: call }),
    });
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    const { gate, kind, records } = this.options;
    await records.remove(call, kind, {
      eventId: 'countermeasure-delete',
      meta: { asked: id },
      address: id,
      access: () =>
        gate.access(call.credentials, {
          debrief: countermeasureDeletePermission,
          'game-day': gameDayUpdatePermission,
        }),
      expected,
      decide: saved => ({
        action: 'deleted',
        content: contentOf(saved),
        changes: { deleted_at: call.at },
      }),
    });
  }

  private async factsOf(
    db: Knex,
    type: OwnerType,
    source: OwnerRow,
  ): Promise<SourceFacts> {
    const { store } = this.options.owners[type];
    return {
      name: `${capitalised(type)} #${source.number}`,
      isClosed: store.isClosed(source),
      entityRefs: await store.findEntityRefs(db, source.id),
    };
  }

  private async lockSource(
    tx: Knex.Transaction,
    type: OwnerType,
    { source }: CountermeasureContent,
    access: Access,
  ): Promise<OwnerRow> {
    try {
      return await this.options.owners[type].lockAllowed(tx, source.id, access);
    } catch (error) {
      if (error instanceof NotFoundError) {
        throw new InvalidFieldsError([
          {
            path: 'source.id',
            message: `there is no ${type.replace('-', ' ')} ${source.id}`,
          },
        ]);
      }
      throw error;
    }
  }
}

function capitalised(type: OwnerType): string {
  return type.charAt(0).toUpperCase() + type.slice(1).replace('-', ' ');
}
