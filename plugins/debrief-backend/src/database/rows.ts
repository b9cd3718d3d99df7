import {
  Cornerstone,
  CountermeasureState,
  DebriefKind,
  DebriefStatus,
  DrillOutcome,
  EntityRole,
  Execution,
  GameDayEntityRole,
  GameDayForm,
  GameDayRevision,
  GameDayStatus,
  Mechanism,
  ObservationKind,
  Strength,
  TimelineEntryKind,
  Visibility,
} from '@debrief/backstage-plugin-debrief-common';
import type { OwnerType } from '../permissions';
import { StoredInstant } from './instants';

/** Who saved it and when. */
export interface SavedRow {
  created_at: StoredInstant;
  created_by: string;
  updated_at: StoredInstant;
  updated_by: string;
  deleted_at: StoredInstant | null;
}

/** Table `debriefs`. */
export interface DebriefRow extends SavedRow {
  id: string;
  number: number;
  version: number;
  status: DebriefStatus;
  kind: DebriefKind;
  /** SQLite answers 0 and 1. */
  scheduled: boolean | number;
  severity: string | null;
  title: string;
  visibility: Visibility;
  owner: string | null;
  facilitator: string | null;
  occurred_at: StoredInstant;
  started_at: StoredInstant | null;
  detected_at: StoredInstant | null;
  mitigated_at: StoredInstant | null;
  resolved_at: StoredInstant | null;
  held_at: StoredInstant | null;
  /** JSON of DebriefContent: all that clients wrote. */
  content: string;
  published_at: StoredInstant | null;
  deleted_by: string | null;
}

/** Table `debrief_entities`. */
export interface DebriefEntityRow {
  debrief_id: string;
  entity_ref: string;
  role: EntityRole;
  title: string | null;
  position: number;
}

/** Table `debrief_people`. */
export interface DebriefPersonRow {
  debrief_id: string;
  entity_ref: string;
  /**
   * `author` recorded it; `earlier-owner` owned it when somebody else named
   * another owner, and goes on seeing it. `uninvited` stands beside the other
   * roles of who was named by nobody involved, and so may not restrict it.
   */
  role:
    | 'owner'
    | 'facilitator'
    | 'participant'
    | 'author'
    | 'earlier-owner'
    | 'uninvited';
}

/** Table `timeline_entries`. */
export interface TimelineEntryRow extends SavedRow {
  id: string;
  debrief_id: string;
  version: number;
  at: StoredInstant;
  kind: TimelineEntryKind;
  text: string;
  author: string | null;
  /** JSON */
  source: string | null;
}

/** Table `countermeasures`. */
export interface CountermeasureRow extends SavedRow {
  id: string;
  number: number;
  version: number;
  source_type: OwnerType;
  source_id: string;
  title: string;
  description: string;
  state: CountermeasureState;
  reason: string | null;
  owner: string | null;
  due_date: string | null;
  due_order: string;
  cornerstone: Cornerstone | null;
  mechanism: Mechanism | null;
  strength: Strength | null;
  ticket_url: string | null;
  state_changed_at: StoredInstant;
  /** JSON */
  verification: string | null;
}

/** Table `game_days`. */
export interface GameDayRow extends SavedRow {
  id: string;
  number: number;
  version: number;
  status: GameDayStatus;
  form: GameDayForm;
  environment: string;
  failure_mode: string | null;
  title: string;
  visibility: Visibility;
  /** SQLite answers 0 and 1. */
  announced: boolean | number;
  owner: string | null;
  /** When it began, else when it is announced for, else when it was recorded. */
  occurred_at: StoredInstant;
  scheduled_at: StoredInstant | null;
  duration_minutes: number;
  started_at: StoredInstant | null;
  ended_at: StoredInstant | null;
  /** JSON */
  abort: string | null;
  cancel_reason: string | null;
  /** The debrief that was made of it. */
  debrief_id: string | null;
  /** JSON of GameDayContent: all that clients wrote. */
  content: string;
  deleted_by: string | null;
}

/** Table `game_day_entities`. */
export interface GameDayEntityRow {
  game_day_id: string;
  entity_ref: string;
  role: GameDayEntityRole;
  title: string | null;
  position: number;
}

/** Table `drills`. */
export interface DrillRow extends SavedRow {
  id: string;
  game_day_id: string;
  /** 1, 2, 3 in its game day. */
  number: number;
  version: number;
  execution: Execution | null;
  outcome: DrillOutcome | null;
  outcome_by: string | null;
  outcome_at: StoredInstant | null;
  /** JSON of DrillContent. */
  content: string;
}

/** Table `observations`. */
export interface ObservationRow extends SavedRow {
  id: string;
  game_day_id: string;
  version: number;
  at: StoredInstant;
  kind: ObservationKind;
  text: string;
  drill_id: string | null;
  recognises: string | null;
}

/** Table `revisions`. */
export interface RevisionRow {
  id: string;
  /** What was changed. */
  subject_type: string;
  subject_id: string;
  version: number;
  /** What it belongs to, and whose visibility it has. */
  owner_type: string;
  owner_id: string;
  at: StoredInstant;
  by: string;
  action: GameDayRevision['action'];
  /** JSON */
  changed_fields: string;
  /** JSON */
  content: string;
}
