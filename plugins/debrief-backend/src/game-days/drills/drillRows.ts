import {
  DrillContent,
  MeasurementInput,
} from '@debrief/backstage-plugin-debrief-common';
import { DrillRow, StoredInstant, toStored } from '../../database';
import { NewRecord } from '../../records';

/** Table `measurements`. */
export interface MeasurementRow {
  id: string;
  drill_id: string;
  /** Which of the steady state of the game day, from 0. */
  steady_state: number;
  at: StoredInstant;
  value: number;
  created_by: string;
  created_at: StoredInstant;
}

/** A drill that is not saved yet. */
export interface NewDrill extends NewRecord<DrillContent> {
  gameDayId: string;
  number: number;
}

/** What clients wrote of a drill. */
export function drillContentOf({
  content,
}: Pick<DrillRow, 'content'>): DrillContent {
  return JSON.parse(content);
}

/** The columns that follow from what was written. */
export function toDrillColumns(content: DrillContent) {
  return {
    execution: content.execution,
    outcome: content.outcome,
    content: JSON.stringify(content),
  };
}

/** Who said what became of a drill, when somebody says otherwise than before. */
export function toOutcomeColumns(
  outcome: DrillContent['outcome'],
  { actor, at }: { actor: string; at: number },
) {
  return outcome === null
    ? { outcome_by: null, outcome_at: null }
    : { outcome_by: actor, outcome_at: at };
}

/** The row of a new drill. */
export function toNewDrillRow(drill: NewDrill): DrillRow {
  return {
    id: drill.id,
    game_day_id: drill.gameDayId,
    number: drill.number,
    version: 1,
    ...toDrillColumns(drill.content),
    ...toOutcomeColumns(drill.content.outcome, drill),
    created_at: drill.at,
    created_by: drill.actor,
    updated_at: drill.at,
    updated_by: drill.actor,
    deleted_at: null,
  };
}

/** The row of a new measurement. */
export function toMeasurementRow(
  { steadyState, at, value }: MeasurementInput,
  of: { id: string; drillId: string; actor: string; at: number },
): MeasurementRow {
  return {
    id: of.id,
    drill_id: of.drillId,
    steady_state: steadyState,
    at: at === undefined ? of.at : toStored(at),
    value,
    created_by: of.actor,
    created_at: of.at,
  };
}
