import {
  gameDayUpdatePermission,
  JsonValue,
  mergePatch,
  Observation,
  ObservationContent,
  observationInputSchema,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Call, InvalidFieldsError, parse } from '../../calls';
import { createdChange } from '../../changes';
import { Database, GameDayRow, toInstant } from '../../database';
import { Access, PermissionGate, Readable } from '../../permissions';
import { ExpectedVersion, OwnerAccess, Records } from '../../records';
import { listBelongings } from '../../records/belongings';
import { DrillStore } from '../drills/DrillStore';
import { ObservationAddress, ObservationKind } from './ObservationKind';
import {
  observationContentOf,
  ObservationStore,
  toObservation,
  toObservationColumns,
} from './ObservationStore';
import { ObservationWriter } from './ObservationWriter';

/** What people see on the day; who may is decided about the game day. */
export class ObservationService {
  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      database: Database;
      drills: DrillStore;
      gate: PermissionGate;
      kind: ObservationKind;
      records: Records;
      store: ObservationStore;
      writer: ObservationWriter;
    },
  ) {}

  list(
    call: Call,
    gameDay: string,
    asked: { limit: number; cursor?: string },
  ): Promise<Page<Observation>> {
    return listBelongings(call, gameDay, asked, this.options, rows =>
      rows.map(toObservation),
    );
  }

  async add(
    call: Call,
    gameDay: string,
    content: ObservationContent,
  ): Promise<Observation> {
    const { access, kind, records, writer } = this.options;
    return records.perform(call, {
      eventId: 'observation-create',
      meta: { asked: gameDay },
      answer: (db, id, { readable }) => kind.read(db, id, readable),
      access: () => this.access(call),
      work: async (tx, allowed) => {
        const { id } = await access.lockAllowed(tx, gameDay, allowed);
        await this.requireDrill(tx, id, content, allowed.readable);
        const { actor, at } = call;
        const [observation] = await writer.insert(tx, id, [
          {
            content: { ...content, at: content.at ?? toInstant(at) },
            actor,
            at,
          },
        ]);
        const owner = { type: 'game-day' as const, id };
        return createdChange('observation', owner, observation);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    address: ObservationAddress,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<Observation> {
    return this.options.records.edit(call, this.options.kind, {
      eventId: 'observation-update',
      meta: { asked: address.id, observationId: address.observationId },
      address,
      access: () => this.access(call),
      expected,
      gather: async (tx, saved, { readable }) => {
        const before = observationContentOf(saved);
        const merged = mergePatch({ ...before }, patch);
        const content = parse(observationInputSchema, merged);
        if (content.drillId !== before.drillId) {
          await this.requireDrill(tx, saved.game_day_id, content, readable);
        }
        return { ...content, at: content.at ?? before.at };
      },
      decide: (_saved, content) => ({
        action: 'updated',
        content,
        changes: toObservationColumns(content),
      }),
    });
  }

  async remove(
    call: Call,
    address: ObservationAddress,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.options.records.remove(call, this.options.kind, {
      eventId: 'observation-delete',
      meta: { asked: address.id, observationId: address.observationId },
      address,
      access: () => this.access(call),
      expected,
      decide: saved => ({
        action: 'deleted',
        content: observationContentOf(saved),
        changes: { deleted_at: call.at },
      }),
    });
  }

  /** The drill that it is about must be one of its game day. */
  private async requireDrill(
    tx: Knex.Transaction,
    gameDayId: string,
    { drillId }: ObservationContent,
    readable: Readable,
  ): Promise<void> {
    const drill =
      drillId && (await this.options.drills.find(tx, drillId, readable));
    if (drillId && (!drill || drill.game_day_id !== gameDayId)) {
      throw new InvalidFieldsError([
        {
          path: 'drillId',
          message: `there is no drill ${drillId} in this game day`,
        },
      ]);
    }
  }

  private access(call: Call): Promise<Access> {
    return this.options.gate.access(call.credentials, {
      'game-day': gameDayUpdatePermission,
    });
  }
}
