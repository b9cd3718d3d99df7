import { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';

/** What a game day, or a drill of it, refers to. */
export interface RehearsalRow {
  game_day_id: string;
  /** Empty: the game day as a whole. */
  drill_id: string;
  debrief_id: string;
}

export interface RetestRow {
  game_day_id: string;
  drill_id: string;
  countermeasure_id: string;
  verdict: 'held' | 'did-not-hold' | null;
}

/** How game days hang together with the rest, as SQL; whoever may see what. */
export class PathStore {
  async findRehearsals(
    db: Knex,
    gameDayIds: string[],
  ): Promise<RehearsalRow[]> {
    return db<RehearsalRow>('game_day_rehearsals')
      .whereIn('game_day_id', gameDayIds)
      .orderBy(['game_day_id', 'drill_id', 'debrief_id'])
      .select('game_day_id', 'drill_id', 'debrief_id');
  }

  async findRetests(db: Knex, gameDayIds: string[]): Promise<RetestRow[]> {
    return db<RetestRow>('game_day_retests')
      .whereIn('game_day_id', gameDayIds)
      .orderBy(['game_day_id', 'drill_id', 'countermeasure_id'])
      .select('game_day_id', 'drill_id', 'countermeasure_id', 'verdict');
  }

  async findOutcomes(
    db: Knex,
    gameDayIds: string[],
  ): Promise<{ id: string; outcome: DrillOutcome | null }[]> {
    return db('drills')
      .whereIn('game_day_id', gameDayIds)
      .whereNull('deleted_at')
      .select('id', 'outcome');
  }

  /** Those that came from game days, in the order of their numbers. */
  async findFindings(
    db: Knex,
    gameDayIds: string[],
  ): Promise<{ id: string; source_id: string }[]> {
    return db('countermeasures')
      .where('source_type', 'game-day')
      .whereIn('source_id', gameDayIds)
      .whereNull('deleted_at')
      .orderBy('number')
      .select('id', 'source_id');
  }

  /** The debriefs that countermeasures came from. */
  async findSources(
    db: Knex,
    countermeasureIds: string[],
  ): Promise<Map<string, string>> {
    const rows: { id: string; source_id: string }[] = await db(
      'countermeasures',
    )
      .where('source_type', 'debrief')
      .whereIn('id', countermeasureIds)
      .select('id', 'source_id');
    return new Map(rows.map(it => [it.id, it.source_id]));
  }
}
