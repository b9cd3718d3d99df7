import { MinutesAfterStart, SampleCountermeasure } from '../types';

export interface SampleGameDay {
  /** Stable key: unique across the sample game days and debriefs. */
  key: string;
  /** Days from the day of loading, on which it is planned; negative is past. */
  inDays: number;
  /** UTC time of day for which it is planned, 'HH:MM'. */
  timeOfDay: string;
  durationMinutes: number;
  title: string;
  form: 'injection' | 'tabletop' | 'wheel';
  status: 'planned' | 'completed' | 'aborted' | 'cancelled';
  /** Markdown. */
  scenario: string;
  /** One of the failure modes that are there by default. */
  failureMode: string;
  environment: 'staging' | 'production';
  hypothesis: string;
  expectation: 'holds' | 'unknown' | 'breaks';
  announced: boolean;
  visibility: 'organisation' | 'restricted';
  entities: SampleRehearsedEntity[];
  roles: SampleRoles;
  steadyState: SampleSteadyState[];
  /** Markdown; '' if none. */
  blastRadius: string;
  restoreSteps: string[];
  abortConditions: string[];
  expectedAlerts: string[];
  preparations: { text: string; done: boolean }[];
  /** The keys of debriefs whose event is rehearsed. */
  rehearses: string[];
  /** The keys of countermeasures; every drill has to hold for them. */
  retests: string[];
  /** Present when a debrief's timeline is told again. */
  replays?: SampleReplay;
  /** What is told besides; of a tabletop or a wheel. */
  injects: { after: MinutesAfterStart; text: string; to: string }[];
  /** How it went; absent while it is planned, and when it was cancelled. */
  run?: SampleRun;
  /** Present when it was cancelled. */
  cancelled?: { daysBefore: number; reason: string };
  drills: SampleDrill[];
  observations: SampleObservation[];
  /** The countermeasures that came from it. */
  findings: SampleFinding[];
  /** What it showed, Markdown; '' if it is not over. */
  summary: string;
}

export interface SampleRehearsedEntity {
  entityRef: string;
  role: 'target' | 'impacted' | 'involved';
}

export interface SampleRoles {
  owner: string;
  coordinator: string;
  observers: string[];
  reporters: string[];
}

export interface SampleSteadyState {
  description: string;
  limit?: { above?: number; below?: number };
  unit?: string;
}

export interface SampleReplay {
  debriefKey: string;
  /** Of the event; what comes later is not told. */
  until: MinutesAfterStart;
}

/** Minutes count from its beginning, `lateBy` after it was planned for. */
export interface SampleRun {
  lateBy: number;
  endedAfter: MinutesAfterStart;
  /** Present when it was aborted. */
  abort?: {
    decidedAfter: MinutesAfterStart;
    by: string;
    reason: string;
    restoredAfter: MinutesAfterStart;
  };
}

export interface SampleDrill {
  title: string;
  /** Markdown; '' if nothing is injected. */
  fault: string;
  plannedAfter: MinutesAfterStart;
  started?: MinutesAfterStart;
  ended?: MinutesAfterStart;
  incited?: MinutesAfterStart;
  detected?: MinutesAfterStart;
  remediated?: MinutesAfterStart;
  restored?: MinutesAfterStart;
  detectedBy?: 'alert' | 'person' | 'customer' | 'automation' | 'chance';
  rehearses?: string[];
  /** The keys of countermeasures of which this drill alone decides. */
  retests?: string[];
  execution?: 'completed' | 'partial' | 'failed' | 'aborted' | 'not-injected';
  executionNote?: string;
  outcome?: 'held' | 'refuted' | 'inconclusive';
  notes?: string;
  surprises?: { text: string; whose: string | null }[];
  alerts: { expected: string[]; fired: string[] };
  measurements?: SampleMeasurement[];
}

export interface SampleMeasurement {
  after: MinutesAfterStart;
  /** Which of the steady state of the game day, from 0. */
  steadyState: number;
  value: number;
  by: string;
}

export interface SampleObservation {
  after: MinutesAfterStart;
  author: string;
  kind: 'observation' | 'surprise' | 'communication' | 'finding';
  /** Markdown. */
  text: string;
  /** Which drill it is about: 1, 2, 3. */
  drill?: number;
  /**
   * Of what replays a debrief: the minute of the timeline entry in which the
   * same was recognised, or decided, then.
   */
  recognises?: MinutesAfterStart;
}

export interface SampleFinding extends SampleCountermeasure {
  /**
   * Days from the day of loading, on which it reached its state; negative is
   * past. Absent: a week after the game day.
   */
  stateChangedInDays?: number;
}
