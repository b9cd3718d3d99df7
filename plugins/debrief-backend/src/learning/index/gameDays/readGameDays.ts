import { Knex } from 'knex';
import {
  DrillRow,
  GameDayEntityRow,
  GameDayRow,
  ObservationRow,
} from '../../../database';
import {
  FoundCountermeasure,
  readCountermeasures,
} from '../countermeasures/readCountermeasures';
import { groupBy } from '../groupBy';
import { bodyLimit } from '../text/bodyOf';

/** A game day and all that is found of it. */
export interface FoundGameDay {
  gameDay: GameDayRow;
  /** Who is involved. */
  people: string[];
  entities: Pick<GameDayEntityRow, 'game_day_id' | 'entity_ref' | 'title'>[];
  drills: Pick<DrillRow, 'game_day_id' | 'content' | 'outcome'>[];
  /** Surprises and findings. */
  observations: Pick<ObservationRow, 'game_day_id' | 'text'>[];
  countermeasures: FoundCountermeasure[];
}

// More of them has no room in the index.
const mostObservations = 1_000;

/** Reads game days as they are now, without those that are deleted. */
export async function readGameDays(
  tx: Knex.Transaction,
  gameDayIds: string[],
): Promise<FoundGameDay[]> {
  const gameDays = await tx<GameDayRow>('game_days')
    .whereIn('id', gameDayIds)
    .whereNull('deleted_at');
  const ids = gameDays.map(it => it.id);
  const entities: FoundGameDay['entities'] = await tx('game_day_entities')
    .whereIn('game_day_id', ids)
    .orderBy(['game_day_id', 'position'])
    .select('game_day_id', 'entity_ref', 'title');
  const people: { game_day_id: string; entity_ref: string }[] = await tx(
    'game_day_people',
  )
    .whereIn('game_day_id', ids)
    .distinct('game_day_id', 'entity_ref');
  const drills: FoundGameDay['drills'] = await tx('drills')
    .whereIn('game_day_id', ids)
    .whereNull('deleted_at')
    .orderBy(['game_day_id', 'number'])
    .select('game_day_id', 'content', 'outcome');
  const observations: FoundGameDay['observations'] = await tx('observations')
    .whereIn('game_day_id', ids)
    .whereIn('kind', ['surprise', 'finding'])
    .whereNull('deleted_at')
    .orderBy(['game_day_id', 'at', 'id'])
    .limit(mostObservations)
    .select('game_day_id', tx.raw('substr(text, 1, ?) AS text', [bodyLimit]));
  const countermeasures = await readCountermeasures(tx, 'game-day', ids);

  const peopleOf = groupBy(people, it => it.game_day_id);
  const entitiesOf = groupBy(entities, it => it.game_day_id);
  const drillsOf = groupBy(drills, it => it.game_day_id);
  const observationsOf = groupBy(observations, it => it.game_day_id);
  const countermeasuresOf = groupBy(countermeasures, it => it.row.source_id);
  return gameDays.map(gameDay => ({
    gameDay,
    people: peopleOf(gameDay.id).map(it => it.entity_ref),
    entities: entitiesOf(gameDay.id),
    drills: drillsOf(gameDay.id),
    observations: observationsOf(gameDay.id),
    countermeasures: countermeasuresOf(gameDay.id),
  }));
}
