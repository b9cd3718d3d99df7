import { z } from 'zod';
import { instantSchema } from '../values/instant';

/** What comes with the bytes of a new attachment. */
export const attachmentQuerySchema = z.strictObject({
  name: z
    .string('is needed')
    .trim()
    .min(1, 'must not be empty')
    .max(250, 'must be at most 250 characters')
    .regex(/^[^/\\\p{Cc}]+$/u, 'must be a file name, without a path'),
});

/** What the API answers of an attachment. @public */
export const attachmentSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** By its bytes, not by what its sender said. */
  contentType: z.string(),
  /** In bytes. */
  size: z.int(),
  createdAt: instantSchema,
  createdBy: z.string(),
});

/** A file that belongs to a debrief. @public */
export type Attachment = z.output<typeof attachmentSchema>;
