import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { IndexSource } from '../IndexSource';
import { SearchDocument } from '../SearchDocument';
import { composeGameDay } from './composeGameDay';
import { readGameDays } from './readGameDays';

/** Game days, with what was drilled, seen and found in them. */
export class GameDaySource implements IndexSource {
  readonly type = 'game-day';
  readonly parts = [
    'game-day',
    'drill',
    'observation',
    'countermeasure',
  ] as const;

  constructor(private readonly settings: DebriefSettings) {}

  selectIds(db: Knex): Knex.QueryBuilder {
    return db('game_days').whereNull('deleted_at').select('id');
  }

  async lock(tx: Knex.Transaction, ids: string[]): Promise<void> {
    // Leaves room for rows that are added to a game day meanwhile.
    await tx('game_days')
      .whereIn('id', ids)
      .orderBy('id')
      .forNoKeyUpdate()
      .select('id');
  }

  async compose(
    tx: Knex.Transaction,
    ids: string[],
  ): Promise<SearchDocument[]> {
    const documents: SearchDocument[] = [];
    for (const gameDay of await readGameDays(tx, ids)) {
      documents.push(...(await composeGameDay(gameDay, this.settings)));
    }
    return documents;
  }
}
