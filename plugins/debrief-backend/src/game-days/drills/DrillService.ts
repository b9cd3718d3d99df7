import { NotFoundError } from '@backstage/errors';
import {
  Drill,
  DrillContent,
  drillInputSchema,
  DrillStamp,
  gameDayUpdatePermission,
  JsonValue,
  MeasurementInput,
  mergePatch,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Call, InvalidFieldsError, parse } from '../../calls';
import { Change, createdChange } from '../../changes';
import { Database, DrillRow, GameDayRow } from '../../database';
import { Access, PermissionGate, Readable } from '../../permissions';
import { ExpectedVersion, OwnerAccess, Records } from '../../records';
import { listBelongings } from '../../records/belongings';
import { findSeen } from '../../records/references';
import { contentOf } from '../gameDayRows';
import { GameDayStore } from '../GameDayStore';
import { idsIn, leaveOutHidden } from '../references';
import {
  decideDrill,
  decideDrillRemoval,
  decideStamp,
  DrillFacts,
  requireReferences,
  requireUnsettled,
} from './decideDrill';
import { DrillAssembler } from './DrillAssembler';
import { DrillAddress, DrillKind } from './DrillKind';
import { drillContentOf, toMeasurementRow } from './drillRows';
import { DrillStore } from './DrillStore';
import { DrillWriter } from './DrillWriter';

/** What can be done with drills; who may is decided about their game day. */
export class DrillService {
  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      assembler: DrillAssembler;
      database: Database;
      gameDays: GameDayStore;
      gate: PermissionGate;
      kind: DrillKind;
      records: Records;
      store: DrillStore;
      writer: DrillWriter;
    },
  ) {}

  list(
    call: Call,
    gameDay: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<Drill>> {
    const { assembler } = this.options;
    return listBelongings(
      call,
      gameDay,
      asked,
      this.options,
      (rows, db, readable) => assembler.assemble(db, rows, readable),
    );
  }

  async add(
    call: Call,
    gameDay: string,
    content: DrillContent,
  ): Promise<Drill> {
    const { access, kind, records, writer } = this.options;
    return records.perform(call, {
      eventId: 'drill-create',
      meta: { asked: gameDay },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => this.access(call),
      work: async (tx, allowed) => {
        const { id, status } = await access.lockAllowed(tx, gameDay, allowed);
        requireUnsettled(status);
        requireReferences(
          content,
          await findSeen(tx, allowed.readable, idsIn([content])),
        );
        const { actor, at } = call;
        const [drill] = await writer.insert(tx, id, [{ content, actor, at }]);
        return createdChange('drill', { type: 'game-day', id }, drill);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    address: DrillAddress,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Drill> {
    return this.options.records.edit(call, this.options.kind, {
      eventId: 'drill-update',
      meta: { asked: address.id, drillId: address.drillId },
      address,
      access: () => this.access(call),
      expected,
      gather: (tx, saved, { readable }) =>
        this.gather(tx, saved, patch, readable),
      decide: (saved, facts) => decideDrill(saved, facts, call),
    });
  }

  /** Based on no version: of two at once, both are kept. */
  async stamp(
    call: Call,
    address: DrillAddress,
    stamped: { stamp: DrillStamp; at?: string | null },
  ): Promise<Drill> {
    return this.options.records.edit(call, this.options.kind, {
      eventId: 'drill-stamp',
      meta: { asked: address.id, drillId: address.drillId },
      address,
      access: () => this.access(call),
      expected: null,
      gather: async () => undefined,
      decide: saved => decideStamp(saved, stamped, call),
    });
  }

  /** Adds a value; what is written of the drill has the version of before. */
  async measure(
    call: Call,
    address: DrillAddress,
    measured: MeasurementInput,
  ): Promise<Drill> {
    const { kind, records, store } = this.options;
    return records.perform(call, {
      eventId: 'drill-measure',
      meta: { asked: address.id, drillId: address.drillId },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => this.access(call),
      work: async (tx, allowed): Promise<Change> => {
        const drill = await kind.lock(tx, address, allowed);
        await this.requireSteadyState(tx, drill, measured);
        const { actor, at } = call;
        const of = { id: uuid(), drillId: drill.id, actor, at };
        await store.insertMeasurements(tx, [toMeasurementRow(measured, of)]);
        return {
          ...createdChange('drill', kind.ownerOf(drill), {
            id: drill.id,
            actor,
            at,
          }),
          action: 'updated',
          version: drill.version,
          changedFields: ['measurements'],
        };
      },
    });
  }

  async remove(
    call: Call,
    address: DrillAddress,
    expected: ExpectedVersion,
  ): Promise<void> {
    const { records, kind } = this.options;
    await records.removeKnowing(call, kind, {
      eventId: 'drill-delete',
      meta: { asked: address.id, drillId: address.drillId },
      address,
      access: () => this.access(call),
      expected,
      gather: (tx, saved) => this.requireGameDay(tx, saved),
      decide: (saved, { status }) => decideDrillRemoval(saved, status, call),
    });
  }

  private async gather(
    tx: Knex.Transaction,
    saved: DrillRow,
    patch: { [key: string]: JsonValue },
    readable: Readable,
  ): Promise<DrillFacts> {
    const before = drillContentOf(saved);
    const seenBefore = await findSeen(tx, readable, idsIn([before]));
    const visible = leaveOutHidden(before, seenBefore);
    const content = parse(
      drillInputSchema,
      mergePatch(JSON.parse(JSON.stringify(visible)), patch),
    );
    const seen = await findSeen(tx, readable, idsIn([before, content]));
    const gameDay = await this.requireGameDay(tx, saved);
    return { content, seen, status: gameDay.status };
  }

  private async requireSteadyState(
    tx: Knex.Transaction,
    drill: DrillRow,
    { steadyState }: MeasurementInput,
  ): Promise<void> {
    const gameDay = await this.requireGameDay(tx, drill);
    if (steadyState >= contentOf(gameDay).steadyState.length) {
      throw new InvalidFieldsError([
        {
          path: 'steadyState',
          message: `the game day has no steady state ${steadyState}`,
        },
      ]);
    }
  }

  private async requireGameDay(
    tx: Knex.Transaction,
    { game_day_id: id }: DrillRow,
  ): Promise<GameDayRow> {
    const row = await this.options.gameDays.findById(tx, id);
    if (!row) {
      throw new NotFoundError(`There is no game day '${id}'`);
    }
    return row;
  }

  private access(call: Call): Promise<Access> {
    return this.options.gate.access(call.credentials, {
      'game-day': gameDayUpdatePermission,
    });
  }
}
