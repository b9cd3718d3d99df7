import { z } from 'zod';
import { gameDayRevisionSchema } from '../game-days/gameDayRevision';
import { instantSchema } from '../values/instant';
import { resourceIdSchema } from '../values/text';

/** The topic under which every change is published to the portal. @public */
export const changeEventTopic = 'debrief';

/** What can change. */
export const changedThings = [
  'debrief',
  'timeline-entry',
  'countermeasure',
  'comment',
  'attachment',
  'game-day',
  'drill',
  'observation',
] as const;

/**
 * What happened to one thing: the payload of an event under
 * {@link changeEventTopic}. It says what was changed, never what was written:
 * whoever wants to know that reads it, as somebody who may.
 *
 * Every change is published at least once, in the order of its owner's changes;
 * `eventId` tells a repetition.
 *
 * @public
 */
export const changeEventSchema = z.object({
  eventId: z.uuid(),
  what: z.enum(changedThings),
  id: resourceIdSchema,
  /** The running number for people, of what has one. */
  number: z.int().nullable(),
  /** What it belongs to, and whose visibility it has; a debrief or
   * a game day owns itself. */
  owner: z.object({
    type: z.enum(['debrief', 'game-day']),
    id: resourceIdSchema,
  }),
  action: gameDayRevisionSchema.shape.action,
  /** After the change. */
  version: z.int(),
  changedFields: z.array(z.string()),
  /** Entity ref of a user, or the subject of a service. */
  by: z.string(),
  at: instantSchema,
});

/** The payload of an event under {@link changeEventTopic}. @public */
export type ChangeEvent = z.output<typeof changeEventSchema>;

/**
 * The channel of the portal's signals on which open pages hear that something
 * changed.
 */
export const changeSignalChannel = 'debrief';

/** What such a signal says: enough to read again what one looks at. */
export const changeSignalSchema = changeEventSchema.pick({
  what: true,
  id: true,
  owner: true,
  action: true,
  version: true,
});

export type ChangeSignal = z.output<typeof changeSignalSchema>;
