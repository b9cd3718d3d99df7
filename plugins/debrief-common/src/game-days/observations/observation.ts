import { z } from 'zod';
import { instantSchema } from '../../values/instant';
import { markdownSchema, resourceIdSchema } from '../../values/text';

/** What somebody writes down during a game day. @public */
export const observationKinds = [
  'observation',
  'surprise',
  'communication',
  'finding',
] as const;

/** What a client writes of an observation. @public */
export const observationInputSchema = z.strictObject({
  /** When it was typed, not when it arrived; left out: now. */
  at: instantSchema.optional(),
  text: markdownSchema.trim().min(1, 'must not be empty'),
  /** The drill that it is about. */
  drillId: resourceIdSchema.nullable().default(null),
  kind: z.enum(observationKinds).default('observation'),
  /**
   * Of a tabletop: the timeline entry in which the same was recognised, or
   * decided, then.
   */
  recognises: resourceIdSchema.nullable().default(null),
});

/** What is written of an observation. @public */
export type ObservationInput = z.input<typeof observationInputSchema>;
export type ObservationContent = z.output<typeof observationInputSchema>;

/** An observation, as the API answers it. @public */
export const observationSchema = observationInputSchema.extend({
  id: resourceIdSchema,
  gameDayId: resourceIdSchema,
  version: z.int(),
  at: instantSchema,
  /** Who wrote it. */
  author: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** An observation, as the API answers it. @public */
export type Observation = z.output<typeof observationSchema>;
/** One of {@link observationKinds}. @public */
export type ObservationKind = (typeof observationKinds)[number];
