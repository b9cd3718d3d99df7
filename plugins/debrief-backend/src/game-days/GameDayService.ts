import { NotFoundError } from '@backstage/errors';
import {
  DebriefSettings,
  GameDay,
  GameDayContent,
  gameDayContentSchema,
  gameDayCreatePermission,
  gameDayDeletePermission,
  gameDayInputSchema,
  GameDayListQuery,
  GameDayMove,
  GameDayRevision,
  GameDayRevisionWithContent,
  gameDayUpdatePermission,
  JsonValue,
  mergePatch,
  Page,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Call, parse } from '../calls';
import { createdChange } from '../changes';
import { Database, GameDayRow, toPage, toStored } from '../database';
import { Access, PermissionGate, ReadFilter } from '../permissions';
import {
  EntityTitleReader,
  ExpectedVersion,
  isInvited,
  OwnerAccess,
  Records,
  Revisions,
  SavedRevision,
} from '../records';
import { findSeen } from '../records/references';
import { EntityScope } from '../scope';
import {
  decideMove,
  decideNew,
  decideRemoval,
  decideRestored,
  decideSave,
  GameDayDecision,
  SaveFacts,
} from './decideGameDay';
import { drillContentOf } from './drills/drillRows';
import { DrillStore } from './drills/DrillStore';
import { GameDayAssembler } from './GameDayAssembler';
import { GameDayKind } from './GameDayKind';
import { contentOf } from './gameDayRows';
import { GameDayStore } from './GameDayStore';
import { GameDayWriter } from './GameDayWriter';
import { Involved } from './involvement';
import { idsIn, leaveOutHidden } from './references';
import { RetestWriter } from './retests/RetestWriter';
import {
  seesSchedule,
  withoutSchedule,
  withoutScheduleChange,
} from './schedule';

type AskedContent = z.output<typeof gameDayInputSchema>;

/** What can be done with game days, and who may. */
export class GameDayService {
  constructor(
    private readonly options: {
      access: OwnerAccess<GameDayRow>;
      assembler: GameDayAssembler;
      database: Database;
      drillStore: DrillStore;
      gate: PermissionGate;
      kind: GameDayKind;
      records: Records;
      retests: RetestWriter;
      revisions: Revisions;
      scope: EntityScope;
      settings: DebriefSettings;
      store: GameDayStore;
      titles: EntityTitleReader;
      writer: GameDayWriter;
    },
  ) {}

  async list(call: Call, asked: GameDayListQuery): Promise<Page<GameDay>> {
    const { gate, store, scope, assembler, database } = this.options;
    const [readable, within] = await Promise.all([
      gate.readable(call.credentials, ['game-day']),
      asked.entityRef && scope.find(asked.entityRef, call.credentials),
    ]);
    const { knex } = database;
    const page = await store.list(knex, asked, within, readable);
    return toPage(await assembler.assemble(knex, page.rows, readable), page);
  }

  async get(call: Call, id: string): Promise<GameDay> {
    const { gate, kind, database } = this.options;
    const readable = await gate.readable(call.credentials, ['game-day']);
    return kind.read(database.knex, id, readable);
  }

  async create(call: Call, asked: AskedContent): Promise<GameDay> {
    const { gate, kind, records, settings, store, titles, writer } =
      this.options;
    const content = this.withEnvironment(asked);
    return records.perform(call, {
      eventId: 'game-day-create',
      severityLevel: 'medium',
      answer: (db, id, { readable }, isRepeated) =>
        isRepeated
          ? kind.read(db, id, readable)
          : kind.readWritten(db, id, readable),
      access: async () => {
        await gate.authorize(call.credentials, gameDayCreatePermission);
        return {
          readable: await gate.readable(call.credentials),
          entityTitles: await titles.read(
            content.entities.map(it => it.entityRef),
            call.credentials,
          ),
        };
      },
      work: async (tx, { readable, entityTitles }) => {
        const refs = idsIn([content]);
        const facts = {
          seen: await findSeen(tx, readable, refs),
          restrictedDebriefs: await store.findRestrictedDebriefs(tx, [
            ...refs.debriefIds,
          ]),
        };
        const { actor, at } = call;
        const [gameDay] = await writer.insert(tx, [
          {
            content: decideNew(content, facts, settings),
            titles: entityTitles,
            actor,
            at,
          },
        ]);
        const owner = { type: 'game-day' as const, id: gameDay.id };
        return createdChange('game-day', owner, gameDay);
      },
    });
  }

  /** A JSON merge patch over what was written. */
  async patch(
    call: Call,
    id: string,
    patch: { [key: string]: JsonValue },
    expected: ExpectedVersion,
  ): Promise<GameDay> {
    const { kind, records, settings, titles } = this.options;
    return records.edit(call, kind, {
      eventId: 'game-day-update',
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: async () => {
        const named = gameDayInputSchema.shape.entities.safeParse(
          patch.entities,
        );
        return {
          ...(await this.accessToUpdate(call)),
          titles: await titles.read(
            (named.data ?? []).map(it => it.entityRef),
            call.credentials,
          ),
        };
      },
      expected,
      gather: (tx, saved, allowed) => this.gather(tx, saved, patch, allowed),
      decide: (saved, facts) =>
        decideSave(saved, facts, { author: call, settings }),
    });
  }

  async move(
    call: Call,
    id: string,
    move: GameDayMove,
    {
      expected = null,
      reason,
      at,
    }: { expected?: ExpectedVersion; reason?: string; at?: string },
  ): Promise<GameDay> {
    const { drillStore, kind, records, retests } = this.options;
    return records.edit(call, kind, {
      eventId: `game-day-${move}`,
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: () => this.accessToUpdate(call),
      expected,
      gather: async (tx, saved) =>
        move === 'complete' ? drillStore.listAll(tx, [saved.id]) : [],
      decide: (saved, rows): GameDayDecision => {
        const drills = rows.map(row => ({
          id: row.id,
          ...drillContentOf(row),
        }));
        const decision = decideMove(saved, drills, {
          move,
          reason,
          decidedAt: at === undefined ? call.at : toStored(at),
          author: call,
        });
        return move === 'complete'
          ? {
              ...decision,
              afterwards: tx =>
                retests.write(tx, saved.id, contentOf(saved), drills, call),
            }
          : decision;
      },
    });
  }

  /** Says that all is as before, after it was aborted. */
  async restore(call: Call, id: string): Promise<GameDay> {
    const { kind, records } = this.options;
    return records.edit(call, kind, {
      eventId: 'game-day-restored',
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: () => this.accessToUpdate(call),
      expected: null,
      gather: async () => undefined,
      decide: saved => decideRestored(saved, call),
    });
  }

  async remove(
    call: Call,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    const { gate, kind, records } = this.options;
    await records.remove(call, kind, {
      eventId: 'game-day-delete',
      severityLevel: 'medium',
      meta: { asked: id },
      address: id,
      access: () =>
        gate.access(call.credentials, { 'game-day': gameDayDeletePermission }),
      expected,
      decide: saved => decideRemoval(saved, call),
    });
  }

  async listRevisions(
    call: Call,
    id: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<GameDayRevision>> {
    const { database, revisions } = this.options;
    const { knex } = database;
    const { readable, row, isScheduleSeen } = await this.findFor(call, id);
    const subject = { name: 'game-day' as const, id: row.id };
    const found = await revisions.list(knex, subject, readable, page);
    return toPage(
      found.rows.map(it => withoutScheduleChange(it.revision, isScheduleSeen)),
      found,
    );
  }

  async getRevision(
    call: Call,
    id: string,
    version: string,
  ): Promise<GameDayRevisionWithContent> {
    const { database, revisions } = this.options;
    const { knex } = database;
    const { readable, row, isScheduleSeen } = await this.findFor(call, id);
    const subject = { name: 'game-day' as const, id: row.id };
    const found = /^[1-9]\d{0,8}$/.test(version)
      ? await revisions.find(knex, subject, Number(version), readable)
      : undefined;
    if (!found) {
      throw new NotFoundError(`Game day '${id}' has no version '${version}'`);
    }
    const content = contentIn(found);
    const seen = await findSeen(knex, readable, idsIn([content]));
    return {
      ...withoutScheduleChange(found.revision, isScheduleSeen),
      content: withoutSchedule(leaveOutHidden(content, seen), isScheduleSeen),
    };
  }

  private async findFor(call: Call, id: string) {
    const { access, database, gate } = this.options;
    const { knex } = database;
    const readable = await gate.readable(call.credentials, ['game-day']);
    const row = await access.findReadable(knex, id, readable);
    const people = await this.findPeople(knex, row);
    const { claims } = readable['game-day'];
    return { readable, row, isScheduleSeen: seesSchedule(row, people, claims) };
  }

  private async gather(
    tx: Knex.Transaction,
    saved: GameDayRow,
    patch: { [key: string]: JsonValue },
    { readable, titles }: Access & Pick<SaveFacts, 'titles'>,
  ): Promise<SaveFacts> {
    const { drillStore, store } = this.options;
    const before = contentOf(saved);
    const people = await this.findPeople(tx, saved);
    const filter = readable['game-day'];
    const isScheduleSeen = seesSchedule(saved, people, filter.claims);
    const visible = withoutSchedule(
      leaveOutHidden(before, await findSeen(tx, readable, idsIn([before]))),
      isScheduleSeen,
    );
    const content = this.withEnvironment(
      parse(
        schemaFor(patch),
        mergePatch(JSON.parse(JSON.stringify(visible)), patch),
      ),
    );
    const refs = idsIn([before, content]);
    const known = await store.findTitles(tx, [saved.id]);
    return {
      content,
      seen: await findSeen(tx, readable, refs),
      titles: new Map([...(known.get(saved.id) ?? []), ...titles]),
      people,
      isInvolved: isInvolvedFor(people, filter),
      isScheduleSeen,
      measured:
        'steadyState' in patch
          ? await drillStore.findMeasured(tx, saved.id)
          : [],
      restrictedDebriefs: await store.findRestrictedDebriefs(tx, [
        ...refs.debriefIds,
      ]),
    };
  }

  private async findPeople(db: Knex, { id }: GameDayRow): Promise<Involved[]> {
    const peopleOf = await this.options.store.findPeople(db, [id]);
    return peopleOf(id);
  }

  // Where nobody says where, it is the least dangerous.
  private withEnvironment(asked: AskedContent): GameDayContent {
    const [first] = this.options.settings.environments;
    return {
      ...asked,
      environment: asked.environment ?? first?.id ?? 'staging',
    };
  }

  private accessToUpdate(call: Call): Promise<Access> {
    return this.options.gate.access(call.credentials, {
      'game-day': gameDayUpdatePermission,
    });
  }
}

// What somebody else could not see is not theirs to answer for, who saves
// something else.
function schemaFor(patch: { [key: string]: JsonValue }) {
  const asked = gameDayInputSchema.shape;
  const kept = gameDayContentSchema.shape;
  return gameDayInputSchema.extend({
    rehearses: ('rehearses' in patch ? asked : kept).rehearses,
    retests: ('retests' in patch ? asked : kept).retests,
  });
}

function contentIn({ content }: SavedRevision): GameDayContent {
  return gameDayContentSchema.parse(JSON.parse(content));
}

// A service acts for the installation, and without a guard a policy decides.
function isInvolvedFor(
  people: Involved[],
  { claims, guard }: ReadFilter,
): boolean {
  return guard === null || claims.length === 0 || isInvited(people, claims);
}
