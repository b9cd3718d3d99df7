import {
  instantSchema,
  markdownSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';

/** What a client writes. */
export const commentInputSchema = z.strictObject({
  text: markdownSchema.trim().min(1, 'must not be empty'),
});

/** What the API answers. */
export const commentSchema = commentInputSchema.extend({
  id: z.uuid(),
  author: z.string(),
  createdAt: instantSchema,
});

/** What somebody said about a debrief. */
export type Comment = z.output<typeof commentSchema>;
