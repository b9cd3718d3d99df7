import { ConflictError } from '@backstage/errors';
import {
  Debrief,
  debriefCreatePermission,
  gameDayUpdatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { Call } from '../../calls';
import { Change, Changes, createdChange } from '../../changes';
import { GameDayRow, toInstantOrNull } from '../../database';
import type { Debriefs } from '../../debriefs';
import { PermissionGate, Readable } from '../../permissions';
import {
  EntityTitleReader,
  OwnerAccess,
  Records,
  RecordWriter,
} from '../../records';
import { decideDebriefed } from '../decideGameDay';
import { drillContentOf } from '../drills/drillRows';
import { DrillStore } from '../drills/DrillStore';
import { GameDayKind } from '../GameDayKind';
import { contentOf } from '../gameDayRows';
import { GameDayStore } from '../GameDayStore';
import {
  observationContentOf,
  ObservationStore,
} from '../observations/ObservationStore';
import {
  composeDebrief,
  composeTimeline,
  WholeGameDay,
} from './composeDebrief';

/** Makes a debrief of a game day, once. */
export class DebriefingService {
  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      changes: Changes;
      debriefs: Debriefs;
      drillStore: DrillStore;
      gate: PermissionGate;
      kind: GameDayKind;
      observationStore: ObservationStore;
      records: Records;
      store: GameDayStore;
      titles: EntityTitleReader;
      writer: RecordWriter;
    },
  ) {}

  /**
   * The debrief, filled in; what was found stays the game day's.
   *
   * @throws ConflictError while it is under way, or when there is one already
   */
  async create(call: Call, id: string): Promise<Debrief> {
    const { access, debriefs, gate, records } = this.options;
    return records.perform(call, {
      eventId: 'game-day-debrief',
      severityLevel: 'medium',
      meta: { asked: id },
      answer: (db, debriefId, { readable }, isRepeated) =>
        isRepeated
          ? debriefs.kind.read(db, debriefId, readable)
          : debriefs.kind.readWritten(db, debriefId, readable),
      access: async () => {
        await gate.authorize(call.credentials, debriefCreatePermission);
        return gate.access(call.credentials, {
          'game-day': gameDayUpdatePermission,
        });
      },
      work: async (tx, allowed) => {
        const row = await access.lockAllowed(tx, id, allowed);
        await this.requireNone(tx, row, allowed.readable);
        return this.write(tx, row, call);
      },
    });
  }

  private async requireNone(
    tx: Knex.Transaction,
    { status, debrief_id }: GameDayRow,
    readable: Readable,
  ): Promise<void> {
    if (status !== 'completed' && status !== 'aborted') {
      throw new ConflictError(
        `status: a game day that is ${status} is not over; complete or abort it first`,
      );
    }
    const { store } = this.options.debriefs;
    const existing = debrief_id && (await store.findById(tx, debrief_id));
    if (existing) {
      const names = await store.findNames(tx, [existing.id], readable.debrief);
      const seen = names.get(existing.id);
      throw new ConflictError(
        seen
          ? `debrief: it was made before, #${seen.number} (${existing.id})`
          : 'debrief: it was made before',
      );
    }
  }

  private async write(
    tx: Knex.Transaction,
    row: GameDayRow,
    { actor, at }: Call,
  ): Promise<Change> {
    const { changes, debriefs, kind, store, writer } = this.options;
    const whole = await this.readWhole(tx, row);
    const titles = await store.findTitles(tx, [row.id]);
    const [debrief] = await debriefs.writer.insert(tx, [
      {
        content: composeDebrief(whole),
        titles: titles.get(row.id) ?? new Map(),
        actor,
        at,
      },
    ]);
    await debriefs.timelineWriter.insert(
      tx,
      composeTimeline(whole).map(content => ({
        debriefId: debrief.id,
        content,
        actor,
        at,
      })),
    );
    const decision = decideDebriefed(row, debrief.id);
    const author = { actor, at };
    await changes.record(tx, [
      await writer.write(tx, kind, row, decision, author),
    ]);
    return createdChange(
      'debrief',
      { type: 'debrief', id: debrief.id },
      debrief,
    );
  }

  private async readWhole(
    tx: Knex.Transaction,
    row: GameDayRow,
  ): Promise<WholeGameDay> {
    const { drillStore, observationStore } = this.options;
    const drills = await drillStore.listAll(tx, [row.id]);
    const observations = await observationStore.listAll(tx, [row.id]);
    return {
      number: row.number,
      content: contentOf(row),
      startedAt: toInstantOrNull(row.started_at),
      endedAt: toInstantOrNull(row.ended_at),
      drills: drills.map(drillContentOf),
      observations: observations.map(it => ({
        ...observationContentOf(it),
        author: it.created_by,
      })),
    };
  }
}
