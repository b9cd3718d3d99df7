import { strengths } from '@debrief/backstage-plugin-debrief-common';
import type {
  CountermeasureListQuery,
  Strength,
} from '@debrief/backstage-plugin-debrief-common';

/** Which of the open countermeasures are asked for. */
export type OpenHereFilter = 'overdue' | Strength;

const parameter = 'countermeasures';
const filters: readonly OpenHereFilter[] = ['overdue', ...strengths];

/** Where the list stands on the page. */
export const openHereId = 'open-countermeasures';

export function readOpenHereFilter(
  parameters: URLSearchParams,
): OpenHereFilter | null {
  const asked = parameters.get(parameter);
  return filters.find(filter => filter === asked) ?? null;
}

/** The same place, with some or (null) all of the open countermeasures. */
export function toOpenHere(
  parameters: URLSearchParams,
  filter: OpenHereFilter | null,
): string {
  const result = new URLSearchParams(parameters);
  result.delete(parameter);
  if (filter) {
    result.set(parameter, filter);
  }
  return `?${result}#${openHereId}`;
}

export function toOpenHereQuery(
  filter: OpenHereFilter | null,
): Partial<CountermeasureListQuery> {
  switch (filter) {
    case null:
      return {};
    case 'overdue':
      return { overdue: true };
    default:
      return { strength: [filter] };
  }
}
