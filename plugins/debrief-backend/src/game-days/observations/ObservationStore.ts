import {
  Observation,
  ObservationContent,
} from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  inBatches,
  insertAll,
  ObservationRow,
  toInstant,
  toStored,
} from '../../database';
import { NewRecord } from '../../records';
import { BelongingStore } from '../../records/belongings';

/** What is kept of an observation: it always has its time. */
export type TimedObservation = ObservationContent & { at: string };

/** An observation that is not saved yet. */
export interface NewObservation extends NewRecord<TimedObservation> {
  gameDayId: string;
}

/** The observations, as SQL. */
export class ObservationStore extends BelongingStore<ObservationRow> {
  constructor() {
    super({
      ownerType: 'game-day',
      table: 'observations',
      order: 'at',
      column: 'at',
      keepsDeleted: true,
    });
  }

  /** All that was seen in some game days, from the beginning. */
  async listAll(db: Knex, gameDayIds: string[]): Promise<ObservationRow[]> {
    return inBatches(gameDayIds, batch =>
      db<ObservationRow>('observations')
        .whereIn('game_day_id', batch)
        .whereNull('deleted_at')
        .orderBy(['game_day_id', 'at', 'id']),
    );
  }

  async insert(
    tx: Knex.Transaction,
    observations: NewObservation[],
  ): Promise<void> {
    await insertAll(tx, 'observations', observations, toNewRow);
  }
}

/** The columns that follow from what was written. */
export function toObservationColumns(content: TimedObservation) {
  return {
    at: toStored(content.at),
    kind: content.kind,
    text: content.text,
    drill_id: content.drillId,
    recognises: content.recognises,
  };
}

/** What clients wrote of an observation. */
export function observationContentOf(row: ObservationRow): TimedObservation {
  return {
    at: toInstant(row.at),
    kind: row.kind,
    text: row.text,
    drillId: row.drill_id,
    recognises: row.recognises,
  };
}

/** What the API answers of an observation. */
export function toObservation(row: ObservationRow): Observation {
  return {
    ...observationContentOf(row),
    id: row.id,
    gameDayId: row.game_day_id,
    version: row.version,
    author: row.created_by,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function toNewRow(observation: NewObservation): ObservationRow {
  return {
    id: observation.id,
    game_day_id: observation.gameDayId,
    version: 1,
    ...toObservationColumns(observation.content),
    created_at: observation.at,
    created_by: observation.actor,
    updated_at: observation.at,
    updated_by: observation.actor,
    deleted_at: null,
  };
}
