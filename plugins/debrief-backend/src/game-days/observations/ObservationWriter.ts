import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Author, RecordWriter } from '../../records';
import {
  NewObservation,
  ObservationStore,
  TimedObservation,
} from './ObservationStore';

/** What a new observation is made of. */
export interface ObservationDraft extends Author {
  content: TimedObservation;
}

/** Saves new observations inside a transaction, each with its revision. */
export class ObservationWriter {
  constructor(
    private readonly options: {
      store: ObservationStore;
      writer: RecordWriter;
    },
  ) {}

  async insert(
    tx: Knex.Transaction,
    gameDayId: string,
    drafts: ObservationDraft[],
  ): Promise<NewObservation[]> {
    const observations = drafts.map(draft => ({
      ...draft,
      id: uuid(),
      gameDayId,
    }));
    await this.options.store.insert(tx, observations);
    await this.options.writer.writeCreated(
      tx,
      'observation',
      observations.map(it => ({
        ...it,
        owner: { type: 'game-day', id: gameDayId },
      })),
    );
    return observations;
  }
}
