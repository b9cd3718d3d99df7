import {
  Countermeasure,
  countermeasureInputSchema,
  titleSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { FieldsOf, fieldsOfSchema } from '../saving/fieldsOfSchema';
import { ResourceModel, ServerCopy } from '../saving/saveState';

const fieldsOfCountermeasure = fieldsOfSchema(countermeasureInputSchema);

/** A countermeasure as it is edited. */
export type CountermeasureFields = FieldsOf<typeof countermeasureInputSchema>;
export type CountermeasurePath = keyof CountermeasureFields;

export const blankCountermeasureFields = fieldsOfCountermeasure.blank;

export const countermeasureModel: ResourceModel<CountermeasureFields> = {
  paths: fieldsOfCountermeasure.paths,
  sectionOf: () => 'countermeasures',
  findHeld: fields => {
    const held = new Set<CountermeasurePath>(findMissing(fields));
    // A move waits for what it needs; the rest does not wait with it.
    if (held.size > 0) {
      held.add('state');
    }
    if (!titleSchema.safeParse(fields.title).success) {
      held.add('title');
    }
    return held;
  },
};

/** What the state of a countermeasure asks for and is not there yet. */
export function findMissing(
  fields: CountermeasureFields,
): ('owner' | 'dueDate' | 'reason')[] {
  const { owner, dueDate, state } = fields;
  const { error } = countermeasureInputSchema.safeParse({
    title: 'any',
    source: { type: 'debrief', id: '00000000-0000-4000-8000-000000000000' },
    state,
    owner,
    dueDate,
    reason: fields.reason?.trim() || null,
  });
  const missing = error?.issues.map(issue => issue.path[0]) ?? [];
  return (['owner', 'dueDate', 'reason'] as const).filter(it =>
    missing.includes(it),
  );
}

export function toCountermeasureCopy(
  countermeasure: Countermeasure,
): ServerCopy<CountermeasureFields> {
  const { id, version, updatedBy } = countermeasure;
  return {
    id,
    version,
    by: updatedBy,
    fields: fieldsOfCountermeasure.toFields(countermeasure),
  };
}

export const toCountermeasurePatch = fieldsOfCountermeasure.toPatch;
export const toCountermeasureInput = fieldsOfCountermeasure.toInput;
export const countermeasureFieldAt = fieldsOfCountermeasure.fieldAt;
export const parseCountermeasureFields = fieldsOfCountermeasure.parse;
