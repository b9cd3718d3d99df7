import { z } from 'zod';
import { visibilities } from '../debriefs/debrief';
import {
  entityRefSchema,
  refineUniqueEntities,
  userRefSchema,
} from '../values/entityRef';
import { instantSchema } from '../values/instant';
import {
  configuredIdSchema,
  markdownSchema,
  resourceIdSchema,
  titleSchema,
  urlSchema,
} from '../values/text';
import { drillOutcomes } from './drills/drill';

/**
 * How a failure is rehearsed: a fault is injected, it is talked through, or one
 * person responds to what another one plays. @public
 */
export const gameDayForms = ['injection', 'tabletop', 'wheel'] as const;
/** How far a game day has got. @public */
export const gameDayStatuses = [
  'planned',
  'running',
  'completed',
  'aborted',
  'cancelled',
] as const;
/** What a team thinks will become of its hypothesis. @public */
export const expectations = ['holds', 'unknown', 'breaks'] as const;
/** What an entity has to do with a game day. @public */
export const gameDayEntityRoles = ['target', 'impacted', 'involved'] as const;

/** Longest game day, in minutes: a week. */
const longestMinutes = 7 * 24 * 60;
const longestEventMinutes = 10 * 366 * 24 * 60;

const lineSchema = z.string().trim().min(1, 'must not be empty').max(1_000);

const rehearsedEntitySchema = z.strictObject({
  entityRef: entityRefSchema('component'),
  role: z.enum(gameDayEntityRoles).default('target'),
});

const steadyStateSchema = z.strictObject({
  /** What is measured, or simply what well looks like. */
  description: lineSchema,
  /** Within which a value must stay; either bound, both, or none. */
  limit: z
    .strictObject({
      above: z.number().nullable().default(null),
      below: z.number().nullable().default(null),
    })
    .nullable()
    .default(null),
  unit: z.string().trim().max(20).default(''),
  /** The graph that shows it. */
  link: urlSchema.nullable().default(null),
});

const preparationSchema = z.strictObject({
  text: lineSchema,
  done: z.boolean().default(false),
});

const injectSchema = z.strictObject({
  /** After the start, as it was then; {@link gameDayInputSchema} has the factor. */
  afterMinutes: z.number().min(0).max(longestEventMinutes),
  text: markdownSchema.min(1, 'must not be empty'),
  /** The timeline entry that it tells again. */
  from: resourceIdSchema.nullable().default(null),
  /** Who is told. */
  to: z.string().trim().max(250).default('everyone'),
});

const rolesSchema = z.strictObject({
  /** Answers for it. */
  owner: userRefSchema.nullable().default(null),
  /** Leads through the day. */
  coordinator: userRefSchema.nullable().default(null),
  observers: z.array(userRefSchema).max(100).default([]),
  /** Write down what is said and seen. */
  reporters: z.array(userRefSchema).max(100).default([]),
});

/**
 * What a client writes of a game day. Only the title, the hypothesis and one
 * entity are required.
 *
 * @public
 */
export const gameDayInputSchema = z.strictObject({
  title: titleSchema,
  form: z.enum(gameDayForms).default('injection'),
  /** What breaks, in words. */
  scenario: markdownSchema.default(''),
  /** The scenario of the library that it was made of. */
  scenarioId: resourceIdSchema.nullable().default(null),
  /** One of the configured failure modes. */
  failureMode: configuredIdSchema.nullable().default(null),
  /** One of the configured environments; left out: the first of them. */
  environment: configuredIdSchema.optional(),
  /** "Under X, customers still …". */
  hypothesis: lineSchema,
  /** Only what is sure to break cannot be started: it is fixed first. */
  expectation: z.enum(expectations).default('unknown'),
  /** Otherwise only those with a role see when it is. */
  announced: z.boolean().default(true),
  visibility: z.enum(visibilities).default('organisation'),
  entities: z
    .array(rehearsedEntitySchema)
    .min(1, 'must name at least one entity')
    .max(200)
    .superRefine(refineUniqueEntities('entity')),
  scheduledAt: instantSchema.nullable().default(null),
  durationMinutes: z.int().min(1).max(longestMinutes).default(60),
  roles: rolesSchema.prefault({}),
  steadyState: z.array(steadyStateSchema).max(50).default([]),
  blastRadius: markdownSchema.default(''),
  restoreSteps: z.array(lineSchema).max(100).default([]),
  abortConditions: z.array(lineSchema).max(50).default([]),
  expectedAlerts: z.array(lineSchema).max(100).default([]),
  preparations: z.array(preparationSchema).max(100).default([]),
  /** The debriefs whose event is rehearsed. */
  rehearses: z
    .array(z.strictObject({ debriefId: resourceIdSchema }))
    .max(50)
    .default([]),
  /** The countermeasures of which it is to be seen whether they hold. */
  retests: z
    .array(z.strictObject({ countermeasureId: resourceIdSchema }))
    .max(50)
    .default([]),
  /** Of a tabletop or a wheel: what is told at which time. */
  injects: z.array(injectSchema).max(500).default([]),
  /** By how much the times of the injects are compressed; 1 as it was then. */
  timeFactor: z.number().min(1).max(1_000).default(1),
  /** What it showed, in words; written once it is over. */
  summary: markdownSchema.default(''),
});

/** What is written of a game day. @public */
export type GameDayInput = z.input<typeof gameDayInputSchema>;
/** The same, completed with defaults. */
export type GameDayContent = z.output<typeof gameDayContentSchema>;

/**
 * What was saved of what a client sent. How long a list may be is a rule for
 * who writes it: what its writer cannot see is kept beside it.
 */
export const gameDayContentSchema = gameDayInputSchema.extend({
  environment: configuredIdSchema,
  entities: z.array(rehearsedEntitySchema),
  rehearses: z
    .array(z.strictObject({ debriefId: resourceIdSchema }))
    .default([]),
  retests: z
    .array(z.strictObject({ countermeasureId: resourceIdSchema }))
    .default([]),
});

/** A game day, as the API answers it. @public */
export const gameDaySchema = gameDayContentSchema.extend({
  id: resourceIdSchema,
  /** The running number for people: "game day 31". */
  number: z.int(),
  version: z.int(),
  status: z.enum(gameDayStatuses),
  /** The entities, each with its title when it was last saved. */
  entities: z.array(
    rehearsedEntitySchema.extend({ title: z.string().nullable() }),
  ),
  /** Those of them that you may see, with what they are called. */
  rehearses: z.array(
    z.object({
      debriefId: resourceIdSchema,
      number: z.int(),
      title: z.string(),
      kind: z.string(),
      occurredAt: instantSchema,
    }),
  ),
  retests: z.array(
    z.object({
      countermeasureId: resourceIdSchema,
      number: z.int(),
      title: z.string(),
      state: z.string(),
      /** Once the game day is completed; null of what was inconclusive. */
      verdict: z.enum(['held', 'did-not-hold']).nullable().optional(),
    }),
  ),
  /** Present when it is not announced and you have no role in it. */
  scheduleHidden: z.literal(true).optional(),
  startedAt: instantSchema.nullable(),
  /** When it was completed, aborted or cancelled. */
  endedAt: instantSchema.nullable(),
  /** When it began; before that when it is planned for, else was recorded. */
  occurredAt: instantSchema,
  abort: z
    .object({
      decidedAt: instantSchema,
      by: z.string(),
      reason: z.string(),
      restoredAt: instantSchema.nullable(),
      /** From the decision until all was restored, ISO 8601. */
      timeToAbort: z.string().nullable(),
    })
    .nullable(),
  /** Why it was cancelled. */
  cancelReason: z.string().nullable(),
  drillCounts: z.object({
    total: z.int(),
    byOutcome: z.partialRecord(z.enum([...drillOutcomes, 'none']), z.int()),
  }),
  observationCount: z.int(),
  /** The countermeasures that came from it. */
  findingCounts: z.object({ total: z.int(), open: z.int() }),
  /** The debrief that was made of it, if you may see it. */
  debrief: z
    .object({ id: resourceIdSchema, number: z.int(), title: z.string() })
    .nullable(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** A game day, as the API answers it. @public */
export type GameDay = z.output<typeof gameDaySchema>;
/** One of {@link gameDayForms}. @public */
export type GameDayForm = (typeof gameDayForms)[number];
/** One of {@link gameDayStatuses}. @public */
export type GameDayStatus = (typeof gameDayStatuses)[number];
/** One of {@link expectations}. @public */
export type Expectation = (typeof expectations)[number];
/** One of {@link gameDayEntityRoles}. @public */
export type GameDayEntityRole = (typeof gameDayEntityRoles)[number];
