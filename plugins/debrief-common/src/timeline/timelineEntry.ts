import { z } from 'zod';
import { userOrGroupRefSchema } from '../values/entityRef';
import { instantSchema } from '../values/instant';
import { markdownSchema, urlSchema } from '../values/text';

/** What an entry of the timeline is about. @public */
export const timelineEntryKinds = [
  'action',
  'observation',
  'effect',
  'decision',
  'investigation',
  'communication',
  'mark',
] as const;

/** One of {@link timelineEntryKinds}. @public */
export type TimelineEntryKind = (typeof timelineEntryKinds)[number];

/**
 * What a client writes of a timeline entry: an instant, a kind and what
 * happened.
 *
 * @public
 */
export const timelineEntryInputSchema = z.strictObject({
  at: instantSchema,
  kind: z.enum(timelineEntryKinds).default('observation'),
  text: markdownSchema.min(1, 'must not be empty'),
  author: userOrGroupRefSchema.nullable().default(null),
  source: z
    .strictObject({
      type: z.enum(['chat', 'link', 'import']),
      url: urlSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
});

/** What is written of a timeline entry. @public */
export type TimelineEntryInput = z.input<typeof timelineEntryInputSchema>;
export type TimelineEntryContent = z.output<typeof timelineEntryInputSchema>;

/** A timeline entry, as the API answers it. @public */
export const timelineEntrySchema = timelineEntryInputSchema.extend({
  id: z.uuid(),
  debriefId: z.uuid(),
  version: z.int(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** A timeline entry, as the API answers it. @public */
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
