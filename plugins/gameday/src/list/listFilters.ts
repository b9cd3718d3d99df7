import { gameDayListQuerySchema } from '@debrief/backstage-plugin-debrief-common';

/** The filters of the list, as they stand in the address. */
export const listFilterNames = [
  'q',
  'status',
  'form',
  'environment',
  'failureMode',
  'outcome',
  'entityRef',
] as const;
export type ListFilterName = (typeof listFilterNames)[number];

/** What somebody mangled in the address is left out, the others still hold. */
export function readFilters(valuesOf: (name: ListFilterName) => string[]) {
  const fields = gameDayListQuerySchema.shape;
  return {
    q: valuesOf('q')[0],
    status: fields.status.safeParse(valuesOf('status')).data,
    form: fields.form.safeParse(valuesOf('form')).data,
    environment: fields.environment.safeParse(valuesOf('environment')).data,
    failureMode: fields.failureMode.safeParse(valuesOf('failureMode')).data,
    outcome: fields.outcome.safeParse(valuesOf('outcome')).data,
    entityRef: fields.entityRef.safeParse(valuesOf('entityRef')).data,
  };
}
