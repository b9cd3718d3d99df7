import {
  TimelineEntry,
  timelineEntryInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  FieldsOf,
  fieldsOfSchema,
  ResourceModel,
  ServerCopy,
} from '@debrief/backstage-plugin-debrief-react';

const fieldsOfTimeline = fieldsOfSchema(timelineEntryInputSchema);

/** A timeline entry as it is edited. */
export type TimelineFields = FieldsOf<typeof timelineEntryInputSchema>;

export const blankTimelineFields: TimelineFields = {
  ...fieldsOfTimeline.blank,
  at: '1970-01-01T00:00:00Z',
};

export const timelineModel: ResourceModel<TimelineFields> = {
  paths: fieldsOfTimeline.paths,
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
  const { id, version, updatedBy } = entry;
  return {
    id,
    version,
    by: updatedBy,
    fields: fieldsOfTimeline.toFields(entry),
  };
}

export const toTimelinePatch = fieldsOfTimeline.toPatch;
export const toTimelineInput = fieldsOfTimeline.toInput;
export const timelineFieldAt = fieldsOfTimeline.fieldAt;
export const parseTimelineFields = fieldsOfTimeline.parse;
