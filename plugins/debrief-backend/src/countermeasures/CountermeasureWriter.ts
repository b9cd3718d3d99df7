import { CountermeasureContent } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { takeNumbers } from '../database';
import { Author, Owner, RecordWriter } from '../records';
import { NewCountermeasure } from './countermeasureRows';
import { CountermeasureStore } from './CountermeasureStore';

/** What a new countermeasure is made of. */
export interface CountermeasureDraft extends Author {
  id?: string;
  owner: Owner;
  content: CountermeasureContent;
  stateChangedAt?: number;
}

/** Saves new countermeasures inside a transaction, each with its revision. */
export class CountermeasureWriter {
  constructor(
    private readonly options: {
      store: CountermeasureStore;
      writer: RecordWriter;
    },
  ) {}

  async insert(
    tx: Knex.Transaction,
    drafts: CountermeasureDraft[],
  ): Promise<NewCountermeasure[]> {
    const numbers = await takeNumbers(tx, 'countermeasure', drafts.length);
    const countermeasures = drafts.map((draft, position) => ({
      ...draft,
      id: draft.id ?? uuid(),
      number: numbers[position],
    }));
    await this.options.store.insert(tx, countermeasures);
    await this.options.writer.writeCreated(
      tx,
      'countermeasure',
      countermeasures,
    );
    return countermeasures;
  }
}
