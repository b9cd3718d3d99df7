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
  }[];
}

/**
 * What a client would write of a game day, with keys of the seed where clients
 * write ids.
 *
 * @public
 */
export interface SeedGameDayContent
  extends Omit<GameDayInput, 'rehearses' | 'retests'> {
  rehearses?: { debriefKey: string }[];
  retests?: { countermeasureKey: string }[];
}

/**
 * A game day with its drills, observations and findings.
 *
 * @public
 */
export interface SeedGameDay {
  content: SeedGameDayContent;
  /** How far it has got; it goes there move by move. */
  status: GameDayStatus;
  drills: SeedDrill[];
  /** Each with its time, and who wrote it; left out: who recorded it. */
  observations: (ObservationInput & { at: string; author?: string })[];
  findings: SeedCountermeasure[];
  /** A user; left out: the owner, else the coordinator. */
  recordedBy?: string;
  /** ISO 8601; left out: a week before it is planned for. */
  recordedAt?: string;
  /** ISO 8601; left out: when it is planned for. */
  startedAt?: string;
  /** ISO 8601, when it was completed, aborted or cancelled; left out: after it. */
  endedAt?: string;
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
