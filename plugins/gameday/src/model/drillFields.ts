import {
  Drill,
  drillInputSchema,
  findStampProblems,
  titleSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  FieldsOf,
  fieldsOfSchema,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';

const fieldsOfDrill = fieldsOfSchema(drillInputSchema);

/** A drill as it is planned, and as people say what became of it. */
export type DrillFields = FieldsOf<typeof drillInputSchema>;
export type DrillPath = keyof DrillFields;

export const blankDrillFields = fieldsOfDrill.blank;

export const drillModel: ResourceModel<DrillFields> = {
  paths: fieldsOfDrill.paths,
  sectionOf: () => 'drills',
  findHeld: fields => {
    const held = new Set<DrillPath>();
    if (!titleSchema.safeParse(fields.title).success) {
      held.add('title');
    }
    findStampProblems(fields).forEach(it => held.add(it.stamp));
    return held;
  },
};

export function toDrillCopy(drill: Drill): ServerCopy<DrillFields> {
  return {
    id: drill.id,
    version: drill.version,
    by: drill.updatedBy,
    fields: fieldsOfDrill.toFields(drill),
  };
}

/** Only what changed, without rows in which nothing is written. */
export function toDrillPatch(
  fields: DrillFields,
  changed: readonly DrillPath[],
) {
  return fieldsOfDrill.toPatch(withoutBlankRows(fields), changed);
}

export function toDrillInput(fields: DrillFields) {
  return fieldsOfDrill.toInput(withoutBlankRows(fields));
}

function withoutBlankRows(fields: DrillFields): DrillFields {
  return {
    ...fields,
    surprises: fields.surprises.filter(it => it.text.trim()),
    'alerts.expected': fields['alerts.expected'].filter(it => it.trim()),
    'alerts.fired': fields['alerts.fired'].filter(it => it.trim()),
  };
}

export const drillFieldAt = fieldsOfDrill.fieldAt;
export const parseDrillFields = fieldsOfDrill.parse;
