import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  DrillOutcome,
  GameDayListQuery,
  openCountermeasureStates,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  GameDayEntityRow,
  GameDayRow,
  inBatches,
  insertAll,
  KeyPage,
  Keyset,
  readKeyPage,
} from '../database';
import type { WhereTextMatches } from '../debriefs';
import {
  Condition,
  GuardedResource,
  Readable,
  ReadFilter,
  restrictToCriteria,
  restrictToReadable,
} from '../permissions';
import { EntityTitles, OwnerName, OwnerStore, ResourceKey } from '../records';
import { Scope } from '../scope';
import { filterGameDays } from './filterGameDays';
import { FacetRows, NewGameDay, toFacetRows, toNewRow } from './gameDayRows';
import { GameDayPersonRow, Involved, involvedInNew } from './involvement';

const occurredAt = { column: 'g.occurred_at', holds: 'instant' } as const;
const updatedAt = { column: 'g.updated_at', holds: 'instant' } as const;
const number = { column: 'g.number', holds: 'integer' } as const;

const orders: Record<
  GameDayListQuery['order'],
  Pick<Keyset, 'column' | 'holds' | 'descending'>
> = {
  '-occurredAt': { ...occurredAt, descending: true },
  occurredAt: { ...occurredAt, descending: false },
  '-updatedAt': { ...updatedAt, descending: true },
  '-number': { ...number, descending: true },
  number: { ...number, descending: false },
};

/** How much belongs to a game day. */
export interface GameDayCounts {
  outcomes: { outcome: DrillOutcome | null; total: number }[];
  observations: number;
  findings: { total: number; open: number };
}

/** The game days, as SQL. */
export class GameDayStore implements OwnerStore<GameDayRow> {
  constructor(
    readonly resource: GuardedResource,
    private readonly whereTextMatches: WhereTextMatches,
  ) {}

  /** The game day, when the filter lets its caller see it. */
  async find(
    db: Knex,
    key: ResourceKey,
    filter: ReadFilter,
  ): Promise<GameDayRow | undefined> {
    const query = db<GameDayRow>({ g: 'game_days' }).select('g.*');
    if ('id' in key) {
      query.where('g.id', key.id);
    } else {
      query.where('g.number', key.number);
    }
    restrictToReadable(query, filter, 'g');
    const [row] = await query;
    return row;
  }

  async lock(tx: Knex.Transaction, id: string): Promise<void> {
    // Leaves room for rows that are added to the game day meanwhile.
    await tx('game_days').where({ id }).forNoKeyUpdate().select('id');
  }

  /** Whoever may see it. */
  async findById(db: Knex, id: string): Promise<GameDayRow | undefined> {
    return db<GameDayRow>('game_days')
      .where({ id })
      .whereNull('deleted_at')
      .first();
  }

  /** Whether the conditions of a policy hold for a game day. */
  async meets(
    db: Knex,
    id: string,
    conditions: PermissionCriteria<Condition>,
  ): Promise<boolean> {
    const query = db({ g: 'game_days' }).select('g.id').where('g.id', id);
    restrictToCriteria(query, conditions, this.resource, 'g');
    const found = await query;
    return found.length > 0;
  }

  async findNames(
    db: Knex,
    ids: string[],
    filter: ReadFilter,
  ): Promise<Map<string, OwnerName>> {
    const rows: (OwnerName & { id: string })[] = await inBatches(ids, batch => {
      const query = db({ g: 'game_days' }).whereIn('g.id', batch);
      restrictToReadable(query, filter, 'g');
      return query.select('g.id', 'g.number', 'g.title');
    });
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }

  async findEntityRefs(db: Knex, id: string): Promise<string[]> {
    return db<GameDayEntityRow>('game_day_entities')
      .where({ game_day_id: id })
      .orderBy('position')
      .pluck('entity_ref');
  }

  /** What it found can be added at any time. */
  isClosed(): boolean {
    return false;
  }

  /** Who is involved in game days, by their ids. */
  async findPeople(
    db: Knex,
    ids: string[],
  ): Promise<(id: string) => Involved[]> {
    const rows = await inBatches(ids, batch =>
      db<GameDayPersonRow>('game_day_people')
        .whereIn('game_day_id', batch)
        .select('game_day_id', 'entity_ref', 'role'),
    );
    const people = new Map<string, Involved[]>();
    for (const { game_day_id, entity_ref, role } of rows) {
      const ofGameDay = people.get(game_day_id) ?? [];
      ofGameDay.push({ entity_ref, role });
      people.set(game_day_id, ofGameDay);
    }
    return id => people.get(id) ?? [];
  }

  /** What entities were called when their game day was last saved. */
  async findTitles(
    db: Knex,
    ids: string[],
  ): Promise<Map<string, EntityTitles>> {
    const rows = await inBatches(ids, batch =>
      db<GameDayEntityRow>('game_day_entities')
        .whereIn('game_day_id', batch)
        .select('game_day_id', 'entity_ref', 'title'),
    );
    const titles = new Map<string, EntityTitles>();
    for (const row of rows) {
      const ofGameDay = titles.get(row.game_day_id) ?? new Map();
      titles.set(row.game_day_id, ofGameDay.set(row.entity_ref, row.title));
    }
    return titles;
  }

  /** How much belongs to game days, by their ids. */
  async count(db: Knex, ids: string[]): Promise<(id: string) => GameDayCounts> {
    const drills: { id: string; outcome: DrillOutcome | null; n: Count }[] =
      await inBatches(ids, batch =>
        db('drills')
          .whereIn('game_day_id', batch)
          .whereNull('deleted_at')
          .groupBy('game_day_id', 'outcome')
          .select({ id: 'game_day_id' }, 'outcome')
          .count({ n: '*' }),
      );
    const observations: { id: string; n: Count }[] = await inBatches(
      ids,
      batch =>
        db('observations')
          .whereIn('game_day_id', batch)
          .whereNull('deleted_at')
          .groupBy('game_day_id')
          .select({ id: 'game_day_id' })
          .count({ n: '*' }),
    );
    const findings: { id: string; n: Count; open: Count }[] = await inBatches(
      ids,
      batch =>
        db('countermeasures')
          .where('source_type', 'game-day')
          .whereIn('source_id', batch)
          .whereNull('deleted_at')
          .groupBy('source_id')
          .select({ id: 'source_id' })
          .count({ n: '*' })
          .select(
            db.raw(
              `sum(case when state in (${openCountermeasureStates
                .map(() => '?')
                .join(', ')}) then 1 else 0 end) as open`,
              [...openCountermeasureStates],
            ),
          ),
    );
    return id => {
      const found = findings.find(it => it.id === id);
      return {
        outcomes: drills
          .filter(it => it.id === id)
          .map(({ outcome, n }) => ({ outcome, total: Number(n) })),
        observations: Number(observations.find(it => it.id === id)?.n ?? 0),
        findings: {
          total: Number(found?.n ?? 0),
          open: Number(found?.open ?? 0),
        },
      };
    };
  }

  /** One page of what a list asks for. */
  async list(
    db: Knex,
    asked: GameDayListQuery,
    scope: Scope | undefined,
    readable: Readable,
  ): Promise<KeyPage<GameDayRow>> {
    const query = db({ g: 'game_days' });
    restrictToReadable(query, readable['game-day'], 'g');
    const { whereTextMatches } = this;
    filterGameDays(db, query, asked, { scope, readable, whereTextMatches });
    return readKeyPage(
      db,
      query,
      {
        order: asked.order,
        ...orders[asked.order],
        id: 'g.id',
        table: 'game_days',
      },
      asked,
    );
  }

  /** Those of some debriefs that are restricted, whoever may see them. */
  async findRestrictedDebriefs(
    db: Knex,
    debriefIds: string[],
  ): Promise<Set<string>> {
    return new Set(
      await inBatches<string, string>(debriefIds, batch =>
        db('debriefs')
          .whereIn('id', batch)
          .where('visibility', 'restricted')
          .pluck('id'),
      ),
    );
  }

  /** Saves new game days. */
  async insert(tx: Knex.Transaction, gameDays: NewGameDay[]): Promise<void> {
    await insertAll(tx, 'game_days', gameDays, toNewRow);
    for (const { id, actor, titles, content } of gameDays) {
      const people = involvedInNew(content, actor);
      await this.insertFacets(tx, toFacetRows({ id, titles, people }, content));
    }
  }

  /** Replaces what a game day is found by. */
  async replaceFacets(
    tx: Knex.Transaction,
    id: string,
    facets: FacetRows,
  ): Promise<void> {
    for (const table of Object.keys(facets)) {
      await tx(table).where({ game_day_id: id }).delete();
    }
    await this.insertFacets(tx, facets);
  }

  private async insertFacets(
    tx: Knex.Transaction,
    facets: FacetRows,
  ): Promise<void> {
    await insertAll(tx, 'game_day_entities', facets.game_day_entities);
    await insertAll(tx, 'game_day_people', facets.game_day_people);
  }
}

type Count = number | string;
