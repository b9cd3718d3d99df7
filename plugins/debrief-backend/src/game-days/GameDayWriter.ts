import { GameDayContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { takeNumbers } from '../database';
import { Author, EntityTitles, RecordWriter } from '../records';
import { NewGameDay } from './gameDayRows';
import { GameDayStore } from './GameDayStore';
import { RehearsalStore } from './RehearsalStore';

/** What a new game day is made of. */
export interface GameDayDraft extends Author {
  /** Left out: a new one. */
  id?: string;
  content: GameDayContent;
  titles: EntityTitles;
}

/** Saves new game days inside a transaction, each with its revision. */
export class GameDayWriter {
  constructor(
    private readonly options: {
      rehearsals: RehearsalStore;
      store: GameDayStore;
      writer: RecordWriter;
    },
  ) {}

  async insert(
    tx: Knex.Transaction,
    drafts: GameDayDraft[],
  ): Promise<NewGameDay[]> {
    const { rehearsals, store, writer } = this.options;
    const numbers = await takeNumbers(tx, 'game_day', drafts.length);
    const gameDays = drafts.map((draft, position) => ({
      ...draft,
      id: draft.id ?? uuid(),
      number: numbers[position],
    }));
    await store.insert(tx, gameDays);
    for (const { id, content } of gameDays) {
      await rehearsals.replace(tx, { gameDayId: id, drillId: '' }, content);
    }
    await writer.writeCreated(
      tx,
      'game-day',
      gameDays.map(it => ({ ...it, owner: { type: 'game-day', id: it.id } })),
    );
    return gameDays;
  }
}
