import { Observation } from '@debrief/backstage-plugin-debrief-common';
import { GameDayRow, ObservationRow } from '../../database';
import { OwnerAccess } from '../../records';
import { BelongingKind } from '../../records/belongings';
import {
  observationContentOf,
  ObservationStore,
  TimedObservation,
  toObservation,
} from './ObservationStore';

/** Where an observation is: its game day, by id or number, and its own id. */
export interface ObservationAddress {
  id: string;
  observationId: string;
}

/** Observations, as the pipeline of a change knows them. */
export class ObservationKind extends BelongingKind<
  ObservationAddress,
  ObservationRow,
  TimedObservation,
  Observation,
  GameDayRow
> {
  constructor(options: {
    access: OwnerAccess<GameDayRow>;
    store: ObservationStore;
  }) {
    super({
      ...options,
      name: 'observation',
      table: 'observations',
      ownIdOf: it => it.observationId,
      contentOf: observationContentOf,
      toAnswer: toObservation,
    });
  }
}
