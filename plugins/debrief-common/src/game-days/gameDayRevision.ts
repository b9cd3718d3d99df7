import { z } from 'zod';
import { revisionSchema } from '../revisions/revision';
import { gameDayContentSchema } from './gameDay';

/**
 * One saved state of a game day: who changed what, and when. It can be started,
 * aborted, completed and cancelled; `all-restored` ends what was aborted.
 *
 * @public
 */
export const gameDayRevisionSchema = revisionSchema.extend({
  action: z.enum([
    ...revisionSchema.shape.action.options,
    'started',
    'aborted',
    'all-restored',
    'completed',
    'cancelled',
  ]),
});

/** Who changed what and when. @public */
export type GameDayRevision = z.output<typeof gameDayRevisionSchema>;

/** A revision together with the content that it saved. @public */
export const gameDayRevisionWithContentSchema = gameDayRevisionSchema.extend({
  content: gameDayContentSchema,
});

/** A revision, with what was saved by it. @public */
export type GameDayRevisionWithContent = z.output<
  typeof gameDayRevisionWithContentSchema
>;
