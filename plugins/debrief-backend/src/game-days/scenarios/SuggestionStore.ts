import { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { StoredInstant } from '../../database';
import { Readable, restrictToReadable } from '../../permissions';
import { SeenDebrief } from '../../records/references';
import {
  Scope,
  selectDebriefsInScope,
  selectGameDaysInScope,
} from '../../scope';

/** What happened, and by what it can be told what failed. */
export interface PastDebrief extends SeenDebrief {
  /** Its tags and factor categories. */
  labels: string[];
}

/** What was rehearsed, newest first. */
export interface PastGameDay {
  id: string;
  number: number;
  failure_mode: string;
  environment: string;
  started_at: StoredInstant;
}

const mostDebriefs = 200;
const mostGameDays = 500;

/** What suggestions rest on, as SQL. */
export class SuggestionStore {
  /** The newest debriefs of a scope that its caller may see. */
  async findDebriefs(
    db: Knex,
    scope: Scope,
    readable: Readable,
  ): Promise<PastDebrief[]> {
    const query: Knex.QueryBuilder = db({ d: 'debriefs' })
      .whereIn('d.id', selectDebriefsInScope(db, scope))
      .whereNot('d.kind', 'game-day');
    restrictToReadable(query, readable.debrief, 'd');
    const debriefs: SeenDebrief[] = await query
      .orderBy([
        { column: 'd.occurred_at', order: 'desc' },
        { column: 'd.id', order: 'desc' },
      ])
      .limit(mostDebriefs)
      .select('d.id', 'd.number', 'd.title', 'd.kind', 'd.occurred_at');
    const ids = debriefs.map(it => it.id);
    const labels: { id: string; label: string }[] = await db('debrief_tags')
      .whereIn('debrief_id', ids)
      .select({ id: 'debrief_id', label: 'tag' })
      .unionAll(
        db('debrief_factors')
          .whereIn('debrief_id', ids)
          .select({ id: 'debrief_id', label: 'category' }),
      );
    return debriefs.map(it => ({
      ...it,
      labels: labels.filter(of => of.id === it.id).map(of => of.label),
    }));
  }

  /** The newest game days of a scope that were completed. */
  async findGameDays(
    db: Knex,
    scope: Scope,
    readable: Readable,
  ): Promise<PastGameDay[]> {
    const query: Knex.QueryBuilder = db({ g: 'game_days' })
      .whereIn('g.id', selectGameDaysInScope(db, scope))
      .where('g.status', 'completed')
      .whereNotNull('g.failure_mode');
    restrictToReadable(query, readable['game-day'], 'g');
    return query
      .orderBy([
        { column: 'g.started_at', order: 'desc' },
        { column: 'g.id', order: 'desc' },
      ])
      .limit(mostGameDays)
      .select(
        'g.id',
        'g.number',
        'g.failure_mode',
        'g.environment',
        'g.started_at',
      );
  }

  /** What became of the drills of some game days. */
  async findOutcomes(
    db: Knex,
    gameDayIds: string[],
  ): Promise<{ game_day_id: string; outcome: DrillOutcome }[]> {
    return db('drills')
      .whereIn('game_day_id', gameDayIds)
      .whereNull('deleted_at')
      .whereNotNull('outcome')
      .distinct('game_day_id', 'outcome');
  }
}
