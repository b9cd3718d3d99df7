import { createExtensionPoint } from '@backstage/backend-plugin-api';
import {
  CountermeasureInput,
  DebriefInput,
  DebriefStatus,
  DrillInput,
  GameDayInput,
  GameDayStatus,
  ObservationInput,
  TimelineEntryInput,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * A countermeasure that comes with a seed.
 *
 * @public
 */
export interface SeedCountermeasure
  extends Omit<CountermeasureInput, 'source'> {
  /** Unique in the seed; what others refer to it by. */
  key: string;
  /** ISO 8601; left out: when the debrief was recorded. */
  createdAt?: string;
  /** ISO 8601, when it reached its state; left out: a week after it began. */
  stateChangedAt?: string;
}

/**
 * What a client would write of a debrief, with keys of the seed where clients
 * write ids.
 *
 * @public
 */
export interface SeedContent
  extends Omit<DebriefInput, 'relations' | 'wentWell'> {
  relations?: {
    debriefKey: string;
    type: NonNullable<DebriefInput['relations']>[number]['type'];
    countermeasureKey?: string | null;
  }[];
  wentWell?: { text: string; countermeasureKey?: string | null }[];
}

/**
 * A debrief with its timeline and countermeasures.
 *
 * @public
 */
export interface SeedDebrief {
  /** Unique in the seed; what others refer to it by. */
  key: string;
  content: SeedContent;
  /** How far it has got; it goes there move by move. */
  status: DebriefStatus;
  timeline: TimelineEntryInput[];
  countermeasures: SeedCountermeasure[];
  /** A user; left out: the owner when that is one, else the facilitator. */
  recordedBy?: string;
  /** ISO 8601; left out: an hour after it was resolved. */
  recordedAt?: string;
  /** ISO 8601; left out: a day after the debrief was held. */
  publishedAt?: string;
  /** ISO 8601; left out: two weeks after it was published. */
  closedAt?: string;
}

/**
 * What a client would write of a drill, with keys of the seed where clients
 * write ids.
 *
 * @public
 */
export interface SeedDrill extends Omit<DrillInput, 'rehearses' | 'retests'> {
  rehearses?: { debriefKey: string }[];
  retests?: { countermeasureKey: string }[];
  /** What observers typed in. */
  measurements?: {
    steadyState: number;
    /** ISO 8601 */
    at: string;
    value: number;
    /** A user; left out: who recorded the game day. */
    by?: string;
  }[];
}

/**
 * An entry of a timeline in the same seed, which has no id yet.
 *
 * @public
 */
export interface SeedEntryRef {
  debriefKey: string;
  /** Its place in the timeline as the seed has it, from 0. */
  entry: number;
}

/**
 * What a client would write of an inject.
 *
 * @public
 */
export interface SeedInject
  extends Omit<NonNullable<GameDayInput['injects']>[number], 'from'> {
  from?: SeedEntryRef | null;
}

/**
 * What a client would write of an observation, and who wrote it when.
 *
 * @public
 */
export interface SeedObservation
  extends Omit<ObservationInput, 'at' | 'drillId' | 'recognises'> {
  /** ISO 8601 */
  at: string;
  /** A user; left out: who recorded the game day. */
  author?: string;
  /** The drill that it is about, from 0. */
  drill?: number | null;
  /** Of a debrief that is told again: where the same was recognised then. */
  recognises?: SeedEntryRef | null;
}

/**
 * What a client would write of a game day, with keys of the seed where clients
 * write ids.
 *
 * @public
 */
export interface SeedGameDayContent
  extends Omit<GameDayInput, 'rehearses' | 'retests' | 'injects'> {
  rehearses?: { debriefKey: string }[];
  retests?: { countermeasureKey: string }[];
  injects?: SeedInject[];
}

/**
 * A game day with its drills, observations and findings.
 *
 * @public
 */
export interface SeedGameDay {
  /** Unique in the seed. */
  key: string;
  content: SeedGameDayContent;
  /** How far it has got; it goes there move by move. */
  status: GameDayStatus;
  drills: SeedDrill[];
  observations: SeedObservation[];
  findings: SeedCountermeasure[];
  /** A user; left out: the owner, else the coordinator. */
  recordedBy?: string;
  /** ISO 8601; left out: a week before it is planned for. */
  recordedAt?: string;
  /** ISO 8601; left out: when it is planned for. */
  startedAt?: string;
  /** ISO 8601, when it was completed, aborted or cancelled; left out: after it. */
  endedAt?: string;
  /** The user who completed, aborted or cancelled it; left out: who recorded it. */
  endedBy?: string;
  /** Why it was aborted or cancelled. */
  reason?: string;
  /** ISO 8601, of what was aborted. */
  restoredAt?: string;
}

/**
 * Debriefs that are there from the first start on.
 *
 * @public
 */
export interface DebriefSeed {
  /** The seed is loaded once per key, whole or not at all. */
  key: string;
  /** Called only when the seed was not loaded yet. */
  load(): Promise<SeedDebrief[]> | SeedDebrief[];
  /** The same of game days, which can refer to those debriefs. */
  loadGameDays?(): Promise<SeedGameDay[]> | SeedGameDay[];
}

/** Takes the seeds of modules. @public */
export interface DebriefSeedExtensionPoint {
  addSeed(seed: DebriefSeed): void;
}

/**
 * Where modules add sample data or what was collected elsewhere.
 *
 * @public
 */
export const debriefSeedExtensionPoint =
  createExtensionPoint<DebriefSeedExtensionPoint>({ id: 'debrief.seed' });
