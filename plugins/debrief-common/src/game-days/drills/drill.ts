import { z } from 'zod';
import { userRefSchema } from '../../values/entityRef';
import { instantSchema } from '../../values/instant';
import {
  markdownSchema,
  resourceIdSchema,
  titleSchema,
} from '../../values/text';
import { drillStamps, findStampProblems } from './stamps';

/** What the tool, or the one who injects, did. @public */
export const executions = [
  'completed',
  'partial',
  'failed',
  'aborted',
  'not-injected',
] as const;
/** What became of the hypothesis. @public */
export const drillOutcomes = ['held', 'refuted', 'inconclusive'] as const;
/** How it was noticed. @public */
export const detections = [
  'alert',
  'person',
  'customer',
  'automation',
  'chance',
] as const;

const alertSchema = z.string().trim().min(1, 'must not be empty').max(1_000);

const surpriseSchema = z.strictObject({
  /** What somebody thought, and what is so. */
  text: markdownSchema.min(1, 'must not be empty'),
  /** Whose picture of the system changed. */
  whose: userRefSchema.nullable().default(null),
});

/** A value that an observer read and typed in. @public */
export const measurementInputSchema = z.strictObject({
  /** Which of the steady state of the game day, from 0. */
  steadyState: z.int().min(0).max(49),
  /** When it was read; left out: now. */
  at: instantSchema.optional(),
  value: z.number(),
});

/** A value that an observer typed in. @public */
export const measurementSchema = z.object({
  id: resourceIdSchema,
  steadyState: z.int(),
  at: instantSchema,
  value: z.number(),
  /** Whether it is within the limit; null without a limit. */
  within: z.boolean().nullable(),
  by: z.string(),
});

const stampFields = Object.fromEntries(
  drillStamps.map(it => [it, instantSchema.nullable().default(null)]),
) as Record<
  (typeof drillStamps)[number],
  z.ZodDefault<z.ZodNullable<typeof instantSchema>>
>;

const drillFields = z.strictObject({
  title: titleSchema,
  /** What is injected, and how. */
  fault: markdownSchema.default(''),
  /** After the start of the game day. */
  plannedAfterMinutes: z.number().min(0).max(10_080).nullable().default(null),
  startedAt: instantSchema.nullable().default(null),
  endedAt: instantSchema.nullable().default(null),
  ...stampFields,
  detectedBy: z.enum(detections).nullable().default(null),
  rehearses: z
    .array(z.strictObject({ debriefId: resourceIdSchema }))
    .max(50)
    .default([]),
  retests: z
    .array(z.strictObject({ countermeasureId: resourceIdSchema }))
    .max(50)
    .default([]),
  execution: z.enum(executions).nullable().default(null),
  /** On how much of it, by whom. */
  executionNote: z.string().trim().max(2_000).default(''),
  /** A person says so; nothing else sets it. */
  outcome: z.enum(drillOutcomes).nullable().default(null),
  /** What was seen. */
  notes: markdownSchema.default(''),
  surprises: z.array(surpriseSchema).max(100).default([]),
  alerts: z
    .strictObject({
      expected: z.array(alertSchema).max(100).default([]),
      fired: z.array(alertSchema).max(100).default([]),
    })
    .prefault({}),
});

/** What a client writes of a drill: one injected fault. @public */
export const drillInputSchema = drillFields.superRefine((drill, context) => {
  for (const { stamp, notBefore } of findStampProblems(drill)) {
    context.addIssue({
      code: 'custom',
      path: [stamp],
      message: `must not be before ${notBefore}`,
    });
  }
});

/** What is written of a drill. @public */
export type DrillInput = z.input<typeof drillInputSchema>;
export type DrillContent = z.output<typeof drillInputSchema>;

/** A drill, as the API answers it. @public */
export const drillSchema = drillFields.extend({
  id: resourceIdSchema,
  gameDayId: resourceIdSchema,
  /** 1, 2, 3: in the order in which they were added. */
  number: z.int(),
  version: z.int(),
  /** Those that you may see, with what they are called. */
  rehearses: z.array(
    z.object({
      debriefId: resourceIdSchema,
      number: z.int(),
      title: z.string(),
    }),
  ),
  retests: z.array(
    z.object({
      countermeasureId: resourceIdSchema,
      number: z.int(),
      title: z.string(),
      /** Once the game day is completed; null of what was inconclusive. */
      verdict: z.enum(['held', 'did-not-hold']).nullable().optional(),
    }),
  ),
  /** What the measurements and the alerts speak for; no outcome. */
  suggestedOutcome: z.enum(drillOutcomes).nullable(),
  /** Who said what became of it, and when. */
  outcomeBy: z.string().nullable(),
  outcomeAt: instantSchema.nullable(),
  /** Since it was incited; ISO 8601, null while a stamp is missing. */
  timings: z.object({
    toDetect: z.string().nullable(),
    toRemediate: z.string().nullable(),
    toRestore: z.string().nullable(),
  }),
  /** The newest 1,000, oldest first. */
  measurements: z.array(measurementSchema),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** A drill, as the API answers it. @public */
export type Drill = z.output<typeof drillSchema>;
/** One of {@link executions}. @public */
export type Execution = (typeof executions)[number];
/** One of {@link drillOutcomes}. @public */
export type DrillOutcome = (typeof drillOutcomes)[number];
/** A value that an observer typed in. @public */
export type Measurement = z.output<typeof measurementSchema>;
export type MeasurementInput = z.output<typeof measurementInputSchema>;
