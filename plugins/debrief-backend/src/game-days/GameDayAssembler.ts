import {
  durationBetween,
  GameDay,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { GameDayRow, toInstant, toInstantOrNull } from '../database';
import { Readable } from '../permissions';
import { EntityTitles, OwnerName, Owners } from '../records';
import { findSeen, SeenNames } from '../records/references';
import { abortOf, contentOf } from './gameDayRows';
import { GameDayCounts, GameDayStore } from './GameDayStore';
import { idsIn } from './references';
import { RehearsalStore, Verdict } from './RehearsalStore';
import { isSecret, seesSchedule, withoutSchedule } from './schedule';

/** What stands beside the row of a game day, for one reader. */
interface Beside {
  titles: EntityTitles;
  counts: GameDayCounts;
  seen: SeenNames;
  verdictOf(countermeasureId: string): Verdict | null;
  debrief: OwnerName | undefined;
  /** Whether its reader may know when it is. */
  isScheduleSeen: boolean;
}

/** Makes of rows what the API answers. */
export class GameDayAssembler {
  constructor(
    private readonly options: {
      owners: Owners;
      rehearsals: RehearsalStore;
      store: GameDayStore;
    },
  ) {}

  /** The game days of `rows`, in their order, as their reader may see them. */
  async assemble(
    db: Knex,
    rows: GameDayRow[],
    readable: Readable,
  ): Promise<GameDay[]> {
    const { owners, rehearsals, store } = this.options;
    const ids = rows.map(row => row.id);
    const titles = await store.findTitles(db, ids);
    const countsOf = await store.count(db, ids);
    const verdictOf = await rehearsals.findVerdicts(db, ids);
    const seen = await findSeen(db, readable, idsIn(rows.map(contentOf)));
    const debriefs = await owners.debrief.store.findNames(
      db,
      rows.flatMap(it => it.debrief_id ?? []),
      readable.debrief,
    );
    const peopleOf = await store.findPeople(
      db,
      rows.filter(isSecret).map(row => row.id),
    );
    const { claims } = readable['game-day'];
    return rows.map(row =>
      toGameDay(row, {
        titles: titles.get(row.id) ?? new Map(),
        counts: countsOf(row.id),
        seen,
        verdictOf: id => verdictOf(row.id, id),
        debrief: debriefs.get(row.debrief_id ?? ''),
        isScheduleSeen: seesSchedule(row, peopleOf(row.id), claims),
      }),
    );
  }
}

function toGameDay(row: GameDayRow, beside: Beside): GameDay {
  const { seen, isScheduleSeen } = beside;
  const content = withoutSchedule(contentOf(row), isScheduleSeen);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status,
    ...content,
    ...(isScheduleSeen ? {} : { scheduleHidden: true }),
    entities: content.entities.map(entity => ({
      ...entity,
      title: beside.titles.get(entity.entityRef) ?? null,
    })),
    rehearses: content.rehearses.flatMap(({ debriefId }) => {
      const debrief = seen.debriefs.get(debriefId);
      return debrief ? [toRehearsed(debrief)] : [];
    }),
    retests: content.retests.flatMap(({ countermeasureId }) => {
      const countermeasure = seen.countermeasures.get(countermeasureId);
      return countermeasure
        ? [
            {
              countermeasureId,
              number: countermeasure.number,
              title: countermeasure.title,
              state: countermeasure.state,
              verdict: beside.verdictOf(countermeasureId),
            },
          ]
        : [];
    }),
    startedAt: toInstantOrNull(row.started_at),
    endedAt: toInstantOrNull(row.ended_at),
    occurredAt: toInstant(row.occurred_at),
    abort: toAbort(row),
    cancelReason: row.cancel_reason,
    ...toCounts(beside.counts),
    debrief:
      row.debrief_id !== null && beside.debrief
        ? { id: row.debrief_id, ...beside.debrief }
        : null,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function toRehearsed({
  id,
  number,
  title,
  kind,
  occurred_at,
}: NonNullable<ReturnType<SeenNames['debriefs']['get']>>) {
  return {
    debriefId: id,
    number,
    title,
    kind,
    occurredAt: toInstant(occurred_at),
  };
}

function toAbort(row: GameDayRow): GameDay['abort'] {
  const abort = abortOf(row);
  if (!abort) {
    return null;
  }
  const decidedAt = toInstant(abort.decidedAt);
  const restoredAt = toInstantOrNull(abort.restoredAt);
  return {
    decidedAt,
    by: abort.by,
    reason: abort.reason,
    restoredAt,
    timeToAbort: durationBetween(decidedAt, restoredAt),
  };
}

function toCounts({ outcomes, observations, findings }: GameDayCounts) {
  return {
    drillCounts: {
      total: outcomes.reduce((sum, it) => sum + it.total, 0),
      byOutcome: Object.fromEntries(
        outcomes.map(it => [it.outcome ?? 'none', it.total]),
      ),
    },
    observationCount: observations,
    findingCounts: findings,
  };
}
