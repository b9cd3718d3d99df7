import {
  DrillContent,
  MeasurementInput,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Author, RecordWriter } from '../../records';
import { RehearsalStore } from '../RehearsalStore';
import { NewDrill, toMeasurementRow } from './drillRows';
import { DrillStore } from './DrillStore';

/** What a new drill is made of. */
export interface DrillDraft extends Author {
  id?: string;
  content: DrillContent;
}

/** A value that somebody read and typed in. */
export type MeasurementDraft = MeasurementInput;

/** Saves new drills inside a transaction, each with its revision. */
export class DrillWriter {
  constructor(
    private readonly options: {
      rehearsals: RehearsalStore;
      store: DrillStore;
      writer: RecordWriter;
    },
  ) {}

  async insert(
    tx: Knex.Transaction,
    gameDayId: string,
    drafts: DrillDraft[],
  ): Promise<NewDrill[]> {
    const { rehearsals, store, writer } = this.options;
    const first = await store.nextNumber(tx, gameDayId);
    const drills = drafts.map((draft, index) => ({
      ...draft,
      id: draft.id ?? uuid(),
      gameDayId,
      number: first + index,
    }));
    await store.insert(tx, drills);
    for (const { id, content } of drills) {
      await rehearsals.replace(tx, { gameDayId, drillId: id }, content);
    }
    await writer.writeCreated(
      tx,
      'drill',
      drills.map(it => ({ ...it, owner: { type: 'game-day', id: gameDayId } })),
    );
    return drills;
  }

  /** Saves what was measured in a drill. */
  async insertMeasurements(
    tx: Knex.Transaction,
    drillId: string,
    measurements: MeasurementDraft[],
    { actor, at }: Author,
  ): Promise<void> {
    await this.options.store.insertMeasurements(
      tx,
      measurements.map(it =>
        toMeasurementRow(it, { id: uuid(), drillId, actor, at }),
      ),
    );
  }
}
