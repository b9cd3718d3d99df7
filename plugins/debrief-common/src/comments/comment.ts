import { z } from 'zod';
import { instantSchema } from '../values/instant';
import { markdownSchema, resourceIdSchema } from '../values/text';

/**
 * What a client writes of a comment: about the whole debrief, a section of it,
 * or an entry of its timeline.
 *
 * @public
 */
export const commentInputSchema = z.strictObject({
  text: markdownSchema.trim().min(1, 'must not be empty'),
  /** The section that it is about, as the editor names it. */
  section: z
    .string()
    .trim()
    .regex(/^[A-Za-z][\w-]{0,62}$/, 'must be the name of a section')
    .nullable()
    .default(null),
  /** The timeline entry that it is about. */
  entryId: resourceIdSchema.nullable().default(null),
  /** Whether nothing is left to be done about it. */
  resolved: z.boolean().default(false),
});

/** What is written of a comment. @public */
export type CommentInput = z.input<typeof commentInputSchema>;
export type CommentContent = z.output<typeof commentInputSchema>;

/** A comment as it is answered. @public */
export const commentSchema = commentInputSchema.extend({
  id: resourceIdSchema,
  debriefId: resourceIdSchema,
  version: z.int(),
  author: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** What somebody said about a debrief. @public */
export type Comment = z.output<typeof commentSchema>;
