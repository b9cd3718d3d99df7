import {
  TimelineEntry,
  timelineEntryInputSchema,
  timelineEntryKinds,
} from '@debrief/backstage-plugin-debrief-common';
import type { TimelineEntryInput } from '@debrief/backstage-plugin-debrief-common';
import type {
  MergePatch,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';
import { z } from 'zod';

/** A timeline entry as it is edited. */
export const timelineFieldsSchema = z.object({
  at: z.string(),
  kind: z.enum(timelineEntryKinds),
  text: z.string(),
});

export type TimelineFields = z.output<typeof timelineFieldsSchema>;
export type TimelinePath = keyof TimelineFields;

export const blankTimelineFields: TimelineFields = {
  at: '1970-01-01T00:00:00Z',
  kind: 'observation',
  text: '',
};

const paths = timelineFieldsSchema.keyof().options;

export const timelineModel: ResourceModel<TimelineFields> = {
  paths,
  sectionOf: () => 'timeline',
  findHeld: fields => {
    const { success } = timelineEntryInputSchema.shape.text.safeParse(
      fields.text.trim(),
    );
    return new Set(success ? [] : ['text']);
  },
};

export function toTimelineCopy(
  entry: TimelineEntry,
): ServerCopy<TimelineFields> {
  const { id, version, updatedBy, at, kind, text } = entry;
  return { id, version, by: updatedBy, fields: { at, kind, text } };
}

export function toTimelinePatch(
  fields: TimelineFields,
  changed: readonly TimelinePath[],
): MergePatch<TimelineEntryInput> {
  return {
    ...(changed.includes('at') && { at: fields.at }),
    ...(changed.includes('kind') && { kind: fields.kind }),
    ...(changed.includes('text') && { text: fields.text }),
  };
}

export function timelineFieldAt(path: string): TimelinePath | undefined {
  return paths.find(it => path === it || path.startsWith(`${it}.`));
}

export function parseTimelineFields(
  fields: object,
): TimelineFields | undefined {
  return timelineFieldsSchema.safeParse(fields).data;
}
