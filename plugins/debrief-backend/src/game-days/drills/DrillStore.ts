import { Knex } from 'knex';
import { DrillRow, inBatches, insertAll } from '../../database';
import { BelongingStore } from '../../records/belongings';
import { MeasurementRow, NewDrill, toNewDrillRow } from './drillRows';

/** So many measurements of a drill are answered. */
export const newestMeasurements = 1_000;

/** The least and the greatest of what was measured. */
export interface MeasuredRange {
  steadyState: number;
  least: number;
  greatest: number;
}

/** The drills and what was measured in them, as SQL. */
export class DrillStore extends BelongingStore<DrillRow> {
  constructor() {
    super({
      ownerType: 'game-day',
      table: 'drills',
      order: 'number',
      column: 'number',
      holds: 'integer',
      keepsDeleted: true,
    });
  }

  /** Every drill of some game days, in their order. */
  async listAll(db: Knex, gameDayIds: string[]): Promise<DrillRow[]> {
    return inBatches(gameDayIds, batch =>
      db<DrillRow>('drills')
        .whereIn('game_day_id', batch)
        .whereNull('deleted_at')
        .orderBy(['game_day_id', 'number']),
    );
  }

  /** The number of the next drill; that of a deleted one is not used again. */
  async nextNumber(tx: Knex.Transaction, gameDayId: string): Promise<number> {
    const [row]: { last: number | null }[] = await tx('drills')
      .where('game_day_id', gameDayId)
      .max({ last: 'number' });
    return (row.last ?? 0) + 1;
  }

  async insert(tx: Knex.Transaction, drills: NewDrill[]): Promise<void> {
    await insertAll(tx, 'drills', drills, toNewDrillRow);
  }

  async insertMeasurements(
    tx: Knex.Transaction,
    rows: MeasurementRow[],
  ): Promise<void> {
    await insertAll(tx, 'measurements', rows);
  }

  /** The newest of each drill, oldest first. */
  async findMeasurements(
    db: Knex,
    drillIds: string[],
  ): Promise<MeasurementRow[]> {
    return inBatches(drillIds, batch =>
      db
        .from(
          db('measurements')
            .whereIn('drill_id', batch)
            .select('*')
            .select(
              db.raw(
                'row_number() over (partition by drill_id order by at desc, id desc) as place',
              ),
            )
            .as('m'),
        )
        .where('place', '<=', newestMeasurements)
        .orderBy(['drill_id', 'at', 'id'])
        .select(
          'id',
          'drill_id',
          'steady_state',
          'at',
          'value',
          'created_by',
          'created_at',
        ),
    );
  }

  /** Which of the steady state of a game day have values, by their place. */
  async findMeasured(db: Knex, gameDayId: string): Promise<number[]> {
    return db('measurements')
      .whereIn('drill_id', drills =>
        drills.from('drills').select('id').where({ game_day_id: gameDayId }),
      )
      .distinct()
      .pluck('steady_state');
  }

  /** Between which values all measurements are, by drill. */
  async findRanges(
    db: Knex,
    drillIds: string[],
  ): Promise<(drillId: string) => MeasuredRange[]> {
    const rows: (MeasuredRange & { drill_id: string })[] = await inBatches(
      drillIds,
      batch =>
        db('measurements')
          .whereIn('drill_id', batch)
          .groupBy('drill_id', 'steady_state')
          .select('drill_id', { steadyState: 'steady_state' })
          .min({ least: 'value' })
          .max({ greatest: 'value' }),
    );
    return id => rows.filter(it => it.drill_id === id);
  }
}
