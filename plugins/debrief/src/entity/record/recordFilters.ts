import {
  debriefKinds,
  LearningRecordQuery,
  learningRecordTypes,
} from '@debrief/backstage-plugin-debrief-common';

/** What a reader asks a learning record for; all empty for everything. */
export interface RecordFilters {
  type: (typeof learningRecordTypes)[number][];
  kind: (typeof debriefKinds)[number][];
  severity: string[];
  factor: string[];
  /** Only events with open countermeasures. */
  open: boolean;
}

export const noFilters: RecordFilters = {
  type: [],
  kind: [],
  severity: [],
  factor: [],
  open: false,
};

/** Reads the filters from the query of the address. */
export function readFilters(parameters: URLSearchParams): RecordFilters {
  const types = listOf(parameters, 'type');
  const asked = listOf(parameters, 'kind');
  return {
    type: learningRecordTypes.filter(type => types.includes(type)),
    kind: debriefKinds.filter(kind => asked.includes(kind)),
    severity: listOf(parameters, 'severity'),
    factor: listOf(parameters, 'factor'),
    open: parameters.get('open') === 'true',
  };
}

/** The query with other filters; what else stands in it stays. */
export function writeFilters(
  parameters: URLSearchParams,
  filters: RecordFilters,
): URLSearchParams {
  const result = new URLSearchParams(parameters);
  for (const name of ['type', 'kind', 'severity', 'factor'] as const) {
    setOrDelete(result, name, filters[name].join(','));
  }
  setOrDelete(result, 'open', filters.open ? 'true' : '');
  return result;
}

export function hasFilters(filters: RecordFilters): boolean {
  const { open, ...lists } = filters;
  return open || Object.values(lists).some(list => list.length > 0);
}

/** The filters as the API takes them. */
export function toQuery(filters: RecordFilters): Partial<LearningRecordQuery> {
  return {
    ...(filters.type.length > 0 && { type: filters.type }),
    ...(filters.kind.length > 0 && { kind: filters.kind }),
    ...(filters.severity.length > 0 && { severity: filters.severity }),
    ...(filters.factor.length > 0 && { factor: filters.factor }),
    ...(filters.open && { open: true }),
  };
}

/** A list with or without one value, for a box that is ticked. */
export function toggle<T>(list: T[], value: T): T[] {
  return list.includes(value)
    ? list.filter(item => item !== value)
    : [...list, value];
}

function listOf(parameters: URLSearchParams, name: string): string[] {
  return parameters
    .getAll(name)
    .flatMap(value => value.split(','))
    .filter(Boolean);
}

function setOrDelete(parameters: URLSearchParams, name: string, value: string) {
  if (value) {
    parameters.set(name, value);
  } else {
    parameters.delete(name);
  }
}
