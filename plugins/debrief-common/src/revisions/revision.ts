import { z } from 'zod';
import { debriefContentSchema } from '../debriefs/debrief';
import { instantSchema } from '../values/instant';

/**
 * One saved state of a debrief: who changed what, and when.
 *
 * @public
 */
export const revisionSchema = z.object({
  version: z.int(),
  at: instantSchema,
  by: z.string(),
  /** What was done. */
  action: z.enum([
    'created',
    'updated',
    'published',
    'closed',
    'reopened',
    'restored',
    'deleted',
  ]),
  /** The fields whose content differs from the version before. */
  changedFields: z.array(z.string()),
});

/** Who changed what and when. @public */
export type Revision = z.output<typeof revisionSchema>;

/** A revision together with the content that it saved. @public */
export const revisionWithContentSchema = revisionSchema.extend({
  content: debriefContentSchema,
});

/** A revision, with what was saved by it. @public */
export type RevisionWithContent = z.output<typeof revisionWithContentSchema>;
