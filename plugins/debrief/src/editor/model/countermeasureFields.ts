import {
  Countermeasure,
  countermeasureInputSchema,
  countermeasureStates,
  cornerstones,
  mechanisms,
  titleSchema,
} from '@debrief/backstage-plugin-debrief-common';
import type { CountermeasureInput } from '@debrief/backstage-plugin-debrief-common';
import type {
  MergePatch,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';
import { z } from 'zod';

/** A countermeasure as it is edited. */
export const countermeasureFieldsSchema = z.object({
  title: z.string(),
  description: z.string(),
  state: z.enum(countermeasureStates),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  dueDate: z.string().nullable(),
  cornerstone: z.enum(cornerstones).nullable(),
  mechanism: z.enum(mechanisms).nullable(),
});

export type CountermeasureFields = z.output<typeof countermeasureFieldsSchema>;
export type CountermeasurePath = keyof CountermeasureFields;

export const blankCountermeasureFields: CountermeasureFields = {
  title: '',
  description: '',
  state: 'idea',
  reason: null,
  owner: null,
  dueDate: null,
  cornerstone: null,
  mechanism: null,
};

const paths = countermeasureFieldsSchema.keyof().options;

export const countermeasureModel: ResourceModel<CountermeasureFields> = {
  paths,
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
    fields: {
      title: countermeasure.title,
      description: countermeasure.description,
      state: countermeasure.state,
      reason: countermeasure.reason,
      owner: countermeasure.owner,
      dueDate: countermeasure.dueDate,
      cornerstone: countermeasure.cornerstone,
      mechanism: countermeasure.mechanism,
    },
  };
}

export function toCountermeasurePatch(
  fields: CountermeasureFields,
  changed: readonly CountermeasurePath[],
): MergePatch<CountermeasureInput> {
  const has = (path: CountermeasurePath) => changed.includes(path);
  return {
    ...(has('title') && { title: fields.title }),
    ...(has('description') && { description: fields.description }),
    ...(has('state') && { state: fields.state }),
    ...(has('reason') && { reason: fields.reason }),
    ...(has('owner') && { owner: fields.owner }),
    ...(has('dueDate') && { dueDate: fields.dueDate }),
    ...(has('cornerstone') && { cornerstone: fields.cornerstone }),
    ...(has('mechanism') && { mechanism: fields.mechanism }),
  };
}

export function countermeasureFieldAt(
  path: string,
): CountermeasurePath | undefined {
  return paths.find(it => path === it || path.startsWith(`${it}.`));
}

export function parseCountermeasureFields(
  fields: object,
): CountermeasureFields | undefined {
  return countermeasureFieldsSchema.safeParse(fields).data;
}
