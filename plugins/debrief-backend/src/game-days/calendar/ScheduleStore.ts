import { Knex } from 'knex';
import { GameDayRow } from '../../database';
import { Readable, restrictToReadable } from '../../permissions';
import { GameDayStore } from '../GameDayStore';
import { isSecret, seesSchedule } from '../schedule';

/** When something begins: when it did, else when it is planned for. */
const startsAt = 'coalesce(g.started_at, g.scheduled_at)';

/** Game days with their time, for those who may know it, as SQL. */
export class ScheduleStore {
  constructor(private readonly store: GameDayStore) {}

  /** A query over `game_days as g`: those that have a time. */
  select(db: Knex, readable: Readable): Knex.QueryBuilder {
    const { claims } = readable['game-day'];
    const query: Knex.QueryBuilder = db({ g: 'game_days' }).whereRaw(
      `${startsAt} is not null`,
    );
    restrictToReadable(query, readable['game-day'], 'g');
    return query.where(known =>
      known
        .where('g.announced', true)
        .orWhereNotNull('g.started_at')
        .orWhereIn('g.id', ids =>
          ids
            .from('game_day_people')
            .select('game_day_id')
            .whereIn('entity_ref', claims),
        ),
    );
  }

  /** Those that are under way or planned within a period, the first first. */
  async findBetween(
    db: Knex,
    query: Knex.QueryBuilder,
    { from, to }: { from: number; to?: number },
    readable: Readable,
    limit: number,
  ): Promise<GameDayRow[]> {
    query.whereRaw(`${startsAt} + g.duration_minutes * 60000 > ?`, [from]);
    if (to !== undefined) {
      query.whereRaw(`${startsAt} < ?`, [to]);
    }
    const rows: GameDayRow[] = await query
      .orderByRaw(`${startsAt}, g.id`)
      .limit(limit)
      .select('g.*');
    return this.onlySeen(db, rows, readable);
  }

  /** Those of which the reader may know when they are. */
  async onlySeen(
    db: Knex,
    rows: GameDayRow[],
    readable: Readable,
  ): Promise<GameDayRow[]> {
    const { claims } = readable['game-day'];
    const secret = rows.filter(isSecret).map(row => row.id);
    const peopleOf = await this.store.findPeople(db, secret);
    return rows.filter(row => seesSchedule(row, peopleOf(row.id), claims));
  }
}

/** When a game day begins; null while nobody said. */
export function beginOf(row: GameDayRow): number | null {
  const stored = row.started_at ?? row.scheduled_at;
  return stored === null ? null : Number(stored);
}
