import {
  DrillInput,
  GameDayInput,
  ObservationInput,
} from '@debrief/backstage-plugin-debrief-common';
import { SeedCountermeasure } from '@debrief/backstage-plugin-debrief-node';

/** An entry of a timeline in the seed, which has no id yet. */
export interface SeedEntryRef {
  debriefKey: string;
  /** Its place in the timeline of the seed, from 0. */
  entry: number;
}

export interface SeedRehearsals {
  rehearses: { debriefKey: string }[];
  retests: { countermeasureKey: string }[];
}

export type SeedInject = Omit<
  NonNullable<GameDayInput['injects']>[number],
  'from'
> & { from: SeedEntryRef | null };

export type SeedGameDayContent = Omit<
  GameDayInput,
  'rehearses' | 'retests' | 'injects'
> &
  SeedRehearsals & { injects: SeedInject[] };

export type SeedDrill = Omit<DrillInput, 'rehearses' | 'retests'> &
  SeedRehearsals & {
    /** Instants are ISO 8601, here and below. */
    measurements: {
      steadyState: number;
      at: string;
      value: number;
      by: string;
    }[];
  };

export type SeedObservation = Omit<
  ObservationInput,
  'drillId' | 'recognises'
> & {
  at: string;
  author: string;
  /** Which drill it is about, from 0; null for none. */
  drill: number | null;
  recognises: SeedEntryRef | null;
};

/**
 * What clients would write of a game day, with keys of the seed where they
 * write ids, and how it went.
 */
export interface SeedGameDay {
  /** Unique in the seed, debriefs included. */
  key: string;
  gameDay: SeedGameDayContent;
  status: 'planned' | 'completed' | 'aborted' | 'cancelled';
  startedAt: string | null;
  endedAt: string | null;
  abort: {
    decidedAt: string;
    by: string;
    reason: string;
    restoredAt: string;
  } | null;
  cancelReason: string | null;
  drills: SeedDrill[];
  observations: SeedObservation[];
  /** Countermeasures, each as far as it has got by the day of loading. */
  findings: SeedCountermeasure[];
}
