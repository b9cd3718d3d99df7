import {
  Scenario,
  ScenarioContent,
} from '@debrief/backstage-plugin-debrief-common';
import { SavedRow, toInstant } from '../../database';
import type { LibraryScenario } from './library';

/** Table `scenarios`. */
export interface ScenarioRow extends SavedRow {
  id: string;
  version: number;
  title: string;
  failure_mode: string;
  /** JSON of ScenarioContent. */
  content: string;
}

/** What clients wrote of a scenario. */
export function scenarioContentOf({
  content,
}: Pick<ScenarioRow, 'content'>): ScenarioContent {
  return JSON.parse(content);
}

/** The columns that follow from what was written. */
export function toScenarioColumns(content: ScenarioContent) {
  return {
    title: content.title,
    failure_mode: content.failureMode,
    content: JSON.stringify(content),
  };
}

/** What the API answers of a scenario that somebody wrote here. */
export function toScenario(row: ScenarioRow): Scenario {
  return {
    ...scenarioContentOf(row),
    id: row.id,
    version: row.version,
    builtIn: false,
    createdAt: toInstant(row.created_at),
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

/** What the API answers of one that comes with the suite. */
export function toBuiltIn(scenario: LibraryScenario): Scenario {
  return {
    ...scenario,
    version: 1,
    builtIn: true,
    createdAt: null,
    createdBy: null,
    updatedAt: null,
    updatedBy: null,
  };
}
