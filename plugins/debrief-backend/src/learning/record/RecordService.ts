import {
  DebriefSettings,
  LearningRecord,
  LearningRecordQuery,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Call } from '../../calls';
import { dayOf, decodeCursor, encodeCursor, toInstant } from '../../database';
import type { DebriefAssembler } from '../../debriefs';
import type { GameDayAssembler } from '../../game-days';
import { PermissionGate, Readable } from '../../permissions';
import { EntityScope } from '../../scope';
import {
  countermeasureFacts,
  debriefFacts,
  durationFacts,
  gameDayFacts,
} from './facts';
import { readPaths } from './readPaths';
import {
  RecordDebrief,
  RecordFactor,
  RecordRecurrence,
  RecordStore,
} from './RecordStore';

// What a record is made of is held in memory, that of a company as well.
const mostDebriefs = 10_000;
const mostThreads = 100;

const positionSchema = z.strictObject({ at: z.number(), id: z.string() });

/** What an entity has taught, as far as its caller may see it. */
export class RecordService {
  constructor(
    private readonly options: {
      knex: Knex;
      store: RecordStore;
      scope: EntityScope;
      gate: PermissionGate;
      assembler: DebriefAssembler;
      gameDayAssembler: GameDayAssembler;
      settings: DebriefSettings;
    },
  ) {}

  async read(call: Call, asked: LearningRecordQuery): Promise<LearningRecord> {
    const { knex, store, settings } = this.options;
    const after =
      asked.cursor === undefined
        ? undefined
        : decodeCursor(positionSchema, asked.cursor);
    const [readable, scope] = await Promise.all([
      this.options.gate.readable(call.credentials),
      this.options.scope.find([asked.entityRef], call.credentials),
    ]);
    const found = await store.findDebriefs(
      knex,
      scope,
      readable.debrief,
      mostDebriefs + 1,
    );
    const debriefs = found.slice(0, mostDebriefs);
    const foundGameDays = await store.findGameDays(
      knex,
      scope,
      readable['game-day'],
      mostDebriefs + 1,
    );
    const gameDays = foundGameDays.slice(0, mostDebriefs);
    const ids = debriefs.map(it => it.id);
    const [countermeasures, open, factors, recurrences] = await Promise.all([
      store.countCountermeasures(knex, scope, readable),
      store.findOpenDebriefs(knex, ids),
      store.findFactors(knex, ids),
      store.findRecurrences(knex, ids),
    ]);
    const wanted = [
      ...(isTypeAskedFor(asked, 'debrief')
        ? debriefs.filter(isAskedFor(asked, factors, open))
        : []),
      ...(areGameDaysAskedFor(asked) ? gameDays : []),
    ].sort(newestFirst);
    const [page, threads, paths] = await Promise.all([
      this.readPage(wanted, asked.limit, after, readable),
      this.readThreads(debriefs, factors, recurrences, readable),
      readPaths(knex, gameDays, readable),
    ]);
    return {
      entityRef: asked.entityRef,
      ...(scope.isComplete ? {} : { incomplete: true }),
      ...(Math.max(found.length, foundGameDays.length) > mostDebriefs
        ? { moreItems: true }
        : {}),
      facts: {
        debriefs: debriefFacts(debriefs, factors, open),
        timeToDetect: durationFacts(debriefs, 'detect', settings),
        timeToResolve: durationFacts(debriefs, 'resolve', settings),
        countermeasures: countermeasureFacts(countermeasures, dayOf(call.at)),
        recurrences: threads.total,
        gameDays: gameDayFacts(gameDays),
      },
      items: page.items,
      totalItems: wanted.length,
      pageInfo: page.nextCursor ? { nextCursor: page.nextCursor } : {},
      threads: threads.newest,
      paths,
    };
  }

  private async readPage(
    wanted: Position[],
    limit: number,
    after: z.output<typeof positionSchema> | undefined,
    readable: Readable,
  ): Promise<{ items: LearningRecord['items']; nextCursor?: string }> {
    const rest = after
      ? wanted.filter(it => newestFirst(it, toPosition(after)) > 0)
      : wanted;
    const page = rest.slice(0, limit);
    const items = await this.readItems(
      page.map(it => it.id),
      readable,
    );
    const last = page.at(-1);
    return {
      items,
      nextCursor:
        last && rest.length > page.length
          ? encodeCursor({ at: last.occurredAt, id: last.id })
          : undefined,
    };
  }

  private async readItems(
    ids: string[],
    readable: Readable,
  ): Promise<LearningRecord['items']> {
    const { knex, assembler, gameDayAssembler, store } = this.options;
    const debriefs = await assembler.assemble(
      knex,
      await store.readDebriefs(knex, ids, readable.debrief),
      readable,
    );
    const gameDays = await gameDayAssembler.assemble(
      knex,
      await store.readGameDays(knex, ids, readable['game-day']),
      readable,
    );
    const byId = new Map<string, LearningRecord['items'][number]>([
      ...debriefs.map(it => [it.id, { type: 'debrief', ...it }] as const),
      ...gameDays.map(it => [it.id, { type: 'game-day', ...it }] as const),
    ]);
    return ids.flatMap(id => byId.get(id) ?? []);
  }

  // A recurrence is a thread of the record when both of its ends are in it. All
  // of them are counted, the newest are told.
  private async readThreads(
    debriefs: RecordDebrief[],
    factors: RecordFactor[],
    recurrences: RecordRecurrence[],
    readable: Readable,
  ): Promise<{ total: number; newest: LearningRecordThread[] }> {
    const { knex, store } = this.options;
    const byId = new Map(debriefs.map(it => [it.id, it]));
    const inRecord = recurrences.flatMap(recurrence => {
      const from = byId.get(recurrence.other_id);
      const to = byId.get(recurrence.debrief_id);
      return from && to ? [{ recurrence, from, to }] : [];
    });
    const newest = inRecord
      .sort((a, b) => newestFirst(a.to, b.to))
      .slice(0, mostThreads);
    const countermeasures = await store.findCountermeasures(
      knex,
      newest.flatMap(it => it.recurrence.countermeasure_id ?? []),
      readable,
    );
    const notHeld = new Map(countermeasures.map(it => [it.id, it]));
    const factorsOf = factorReader(factors);
    const threads = newest.map(({ recurrence, from, to }) => {
      const countermeasure = notHeld.get(recurrence.countermeasure_id ?? '');
      return {
        from: from.id,
        to: to.id,
        countermeasureId: countermeasure?.id ?? null,
        countermeasure: countermeasure
          ? {
              number: countermeasure.number,
              title: countermeasure.title,
              strength: countermeasure.strength,
              mechanism: countermeasure.mechanism,
              stateChangedAt: toInstant(countermeasure.state_changed_at),
            }
          : null,
        fromNumber: from.number,
        toNumber: to.number,
        sharedFactors: factorsOf(from.id).filter(it =>
          factorsOf(to.id).includes(it),
        ),
      };
    });
    return { total: inRecord.length, newest: threads };
  }
}

type Position = Pick<RecordDebrief, 'occurredAt' | 'id'>;

function toPosition(cursor: z.output<typeof positionSchema>): Position {
  return { occurredAt: cursor.at, id: cursor.id };
}

function newestFirst(a: Position, b: Position): number {
  if (a.occurredAt !== b.occurredAt) {
    return b.occurredAt - a.occurredAt;
  }
  return a.id < b.id ? 1 : -1;
}

function isTypeAskedFor(
  { type = ['debrief'] }: LearningRecordQuery,
  wanted: 'debrief' | 'game-day',
): boolean {
  return type.includes(wanted);
}

// They have no severity, no factors, and nothing of a debrief that is open.
function areGameDaysAskedFor(asked: LearningRecordQuery): boolean {
  return (
    isTypeAskedFor(asked, 'game-day') &&
    (!asked.kind || asked.kind.includes('game-day')) &&
    !asked.severity &&
    !asked.factor &&
    asked.open === undefined
  );
}

function isAskedFor(
  asked: LearningRecordQuery,
  factors: RecordFactor[],
  open: Set<string>,
): (debrief: RecordDebrief) => boolean {
  const withFactor =
    asked.factor &&
    new Set(
      factors
        .filter(it => asked.factor?.includes(it.category))
        .map(it => it.debrief_id),
    );
  return ({ id, kind, severity }) =>
    (!asked.kind || asked.kind.includes(kind)) &&
    (!asked.severity || asked.severity.includes(severity ?? 'none')) &&
    (!withFactor || withFactor.has(id)) &&
    (asked.open === undefined || asked.open === open.has(id));
}

function factorReader(factors: RecordFactor[]): (id: string) => string[] {
  const byDebrief = new Map<string, string[]>();
  for (const { debrief_id, category } of factors) {
    const ofDebrief = byDebrief.get(debrief_id) ?? [];
    ofDebrief.push(category);
    byDebrief.set(debrief_id, ofDebrief);
  }
  return id => byDebrief.get(id) ?? [];
}
