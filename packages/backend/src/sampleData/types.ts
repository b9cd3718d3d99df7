/** Minutes after the event started; the loader turns them into instants. */
export type MinutesAfterStart = number;

export interface SampleDebrief {
  /** Stable key: a seed is loaded once per key. */
  key: string;
  /** When the event began: this many whole days before the demo is first started. */
  startedDaysAgo: number;
  /** UTC time of day at which the event began, 'HH:MM'. */
  startedTimeOfDay: string;
  title: string;
  kind: 'incident' | 'near-miss' | 'weak-signal' | 'game-day';
  scheduled: boolean;
  severity: 'sev1' | 'sev2' | 'sev3' | 'sev4' | null;
  status: 'draft' | 'published' | 'closed';
  entities: SampleAffectedEntity[];
  marks: SampleMarks;
  /** Markdown; '' if none. */
  summary: string;
  /** Markdown; '' if none. */
  discussion: string;
  /** Markdown; '' if none. */
  surprises: string;
  /** Markdown; '' if none. */
  luck: string;
  targetAnswers: { detect?: string; resolve?: string };
  impact: SampleImpact;
  mitigation:
    | 'rollback'
    | 'feature-flag'
    | 'failover'
    | 'scale'
    | 'config'
    | 'restart'
    | 'provider'
    | 'self-healed'
    | 'other'
    | null;
  factors: { category: SampleFactorCategory; text: string }[];
  wentWell: SampleWentWell[];
  owner: string;
  facilitator: string | null;
  participants: SampleParticipant[];
  links: SampleLink[];
  tags: string[];
  visibility: 'organisation' | 'restricted';
  relations: SampleRelation[];
  timeline: SampleTimelineEntry[];
  countermeasures: SampleCountermeasure[];
}

export interface SampleAffectedEntity {
  entityRef: string;
  role: 'origin' | 'impacted' | 'involved';
}

/** The start is zero; what is absent is not known. */
export interface SampleMarks {
  detectedAt?: MinutesAfterStart;
  mitigatedAt?: MinutesAfterStart;
  resolvedAt?: MinutesAfterStart;
  heldAt?: MinutesAfterStart;
}

export interface SampleImpact {
  description: string;
  customersAffected?: number;
  complaints?: number;
  cost?: { amount: number; currency: string };
}

export type SampleFactorCategory =
  | 'configuration'
  | 'change'
  | 'capacity'
  | 'dependency'
  | 'code'
  | 'data'
  | 'detection'
  | 'process'
  | 'knowledge'
  | 'tooling'
  | 'design'
  | 'security';

export interface SampleWentWell {
  text: string;
  /** The key of an earlier debrief's countermeasure that held. */
  countermeasureKey?: string;
}

export interface SampleParticipant {
  entityRef: string;
  involvement:
    | 'decided'
    | 'noticed'
    | 'responded'
    | 'diagnosed'
    | 'affected'
    | 'interested';
}

export interface SampleLink {
  url: string;
  title: string;
  kind:
    | 'source'
    | 'customer-report'
    | 'dashboard'
    | 'chat'
    | 'ticket'
    | 'other';
}

export interface SampleRelation {
  /** The key of an earlier debrief. */
  debriefKey: string;
  type: 'recurrence-of' | 'similar-to' | 'followed-from';
  /** For a recurrence: the countermeasure of the earlier debrief that did not hold. */
  countermeasureKey?: string;
}

export interface SampleTimelineEntry {
  after: MinutesAfterStart;
  kind:
    | 'action'
    | 'observation'
    | 'effect'
    | 'decision'
    | 'investigation'
    | 'communication'
    | 'mark';
  /** Markdown. */
  text: string;
  author?: string;
  source?: { type: 'chat' | 'link'; url?: string };
}

export interface SampleCountermeasure {
  /** Unique across all sample debriefs. */
  key: string;
  title: string;
  /** Markdown. */
  description: string;
  state: 'idea' | 'committed' | 'in-progress' | 'done' | 'verified' | 'dropped';
  /** Present when dropped. */
  reason?: string;
  /** A user; present from committed on. */
  owner?: string;
  /** Days from the day of loading; negative is past. Present from committed on. */
  dueInDays?: number;
  cornerstone: 'anticipate' | 'monitor' | 'respond' | 'learn';
  mechanism:
    | 'eliminate'
    | 'automate'
    | 'guardrail'
    | 'alert'
    | 'redundancy'
    | 'tooling'
    | 'checklist'
    | 'documentation'
    | 'training'
    | 'review';
  /** Absent: the entities of the debrief. */
  entities?: string[];
  ticket?: { url: string; title?: string };
}
