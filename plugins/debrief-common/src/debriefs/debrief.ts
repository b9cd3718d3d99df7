import { z } from 'zod';
import {
  entityRefSchema,
  refineUniqueEntities,
  userOrGroupRefSchema,
  userRefSchema,
} from '../values/entityRef';
import { instantSchema } from '../values/instant';
import { marksSchema } from './marks';
import {
  configuredIdSchema,
  markdownSchema,
  resourceIdSchema,
  tagSchema,
  titleSchema,
  urlSchema,
} from '../values/text';

/** What a debrief can be about. @public */
export const debriefKinds = [
  'incident',
  'near-miss',
  'weak-signal',
  'game-day',
] as const;
/** How far a debrief has got, in the order it goes. @public */
export const debriefStatuses = ['draft', 'published', 'closed'] as const;
/** What an entity had to do with an event. @public */
export const entityRoles = ['origin', 'impacted', 'involved'] as const;
/** How a person was involved in an event. @public */
export const involvements = [
  'decided',
  'noticed',
  'responded',
  'diagnosed',
  'affected',
  'interested',
] as const;
/** What ended an event. @public */
export const mitigations = [
  'rollback',
  'feature-flag',
  'failover',
  'scale',
  'config',
  'restart',
  'provider',
  'self-healed',
  'other',
] as const;
/** How one debrief belongs to another. @public */
export const relationTypes = [
  'recurrence-of',
  'similar-to',
  'followed-from',
] as const;
/** Who may see a debrief. @public */
export const visibilities = ['organisation', 'restricted'] as const;

const affectedEntitySchema = z.strictObject({
  entityRef: entityRefSchema('component'),
  role: z.enum(entityRoles).default('impacted'),
});

const impactSchema = z.strictObject({
  description: markdownSchema.default(''),
  customersAffected: z.int().min(0).nullable().default(null),
  complaints: z.int().min(0).nullable().default(null),
  cost: z
    .strictObject({
      amount: z.number().min(0),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as EUR'),
    })
    .nullable()
    .default(null),
});

const factorSchema = z.strictObject({
  category: configuredIdSchema,
  text: markdownSchema,
});

const wentWellSchema = z.strictObject({
  text: markdownSchema,
  /** An earlier countermeasure that held. */
  countermeasureId: resourceIdSchema.nullable().default(null),
});

const relationSchema = z.strictObject({
  debriefId: resourceIdSchema,
  type: z.enum(relationTypes),
  /** Of a recurrence: the countermeasure that did not hold. */
  countermeasureId: resourceIdSchema.nullable().default(null),
});

const participantSchema = z.strictObject({
  entityRef: userOrGroupRefSchema,
  involvement: z.enum(involvements).default('responded'),
});

const linkSchema = z.strictObject({
  url: urlSchema,
  title: z.string().trim().max(250).default(''),
  kind: configuredIdSchema.default('other'),
});

/**
 * What a client writes of a debrief. Only the title and one entity are
 * required; the rest has defaults, so that a record can start with one
 * sentence.
 *
 * @public
 */
export const debriefInputSchema = z.strictObject({
  title: titleSchema,
  kind: z.enum(debriefKinds).default('incident'),
  /** Whether the event was planned (maintenance, exercise). */
  scheduled: z.boolean().default(false),
  /** One of the configured severities, or null while nobody has said. */
  severity: configuredIdSchema.nullable().default(null),
  entities: z
    .array(affectedEntitySchema)
    .min(1, 'must name at least one entity')
    .max(200)
    .superRefine(refineUniqueEntities('entity')),
  marks: marksSchema.prefault({}),
  summary: markdownSchema.default(''),
  discussion: markdownSchema.default(''),
  surprises: markdownSchema.default(''),
  luck: markdownSchema.default(''),
  /** Of each missed target: what would have to change for us to answer yes? */
  targetAnswers: z
    .strictObject({
      detect: markdownSchema.default(''),
      resolve: markdownSchema.default(''),
    })
    .prefault({}),
  relations: z.array(relationSchema).max(100).default([]),
  impact: impactSchema.prefault({}),
  mitigation: z.enum(mitigations).nullable().default(null),
  factors: z.array(factorSchema).max(100).default([]),
  wentWell: z.array(wentWellSchema).max(100).default([]),
  owner: userOrGroupRefSchema.nullable().default(null),
  facilitator: userRefSchema.nullable().default(null),
  participants: z
    .array(participantSchema)
    .max(500)
    .superRefine(refineUniqueEntities('participant'))
    .default([]),
  links: z.array(linkSchema).max(200).default([]),
  tags: z
    .array(tagSchema)
    .max(50)
    .overwrite(tags => [...new Set(tags)])
    .default([]),
  visibility: z.enum(visibilities).default('organisation'),
});

/** What a client sends. @public */
export type DebriefInput = z.input<typeof debriefInputSchema>;
/** The same, completed with defaults. */
export type DebriefContent = z.output<typeof debriefContentSchema>;

/**
 * What was saved of what a client sent. How long a list may be is a rule for
 * who writes it: what its writer cannot see is kept beside it.
 */
export const debriefContentSchema = debriefInputSchema.extend({
  entities: z.array(affectedEntitySchema),
  relations: z.array(relationSchema).default([]),
  factors: z.array(factorSchema).default([]),
  wentWell: z.array(wentWellSchema).default([]),
  participants: z.array(participantSchema).default([]),
  links: z.array(linkSchema).default([]),
  tags: z.array(tagSchema).default([]),
});

const targetSchema = z.object({
  /** ISO 8601 duration, such as `PT5M`. */
  goal: z.string(),
  /** Null while the marks do not say. */
  met: z.boolean().nullable(),
});

/** ISO 8601 durations; null while a mark is missing. */
export const timingsSchema = z.object({
  toDetect: z.string().nullable(),
  toMitigate: z.string().nullable(),
  toResolve: z.string().nullable(),
});

/**
 * A debrief as it is answered.
 *
 * @public
 */
export const debriefSchema = debriefContentSchema.extend({
  id: resourceIdSchema,
  /** The running number for people: "debrief 142". */
  number: z.int(),
  version: z.int(),
  status: z.enum(debriefStatuses),
  /** The affected entities, each with its title when it was last saved. */
  entities: z.array(
    affectedEntitySchema.extend({ title: z.string().nullable() }),
  ),
  /** When it began; of an event without marks, when it was recorded. */
  occurredAt: instantSchema,
  timings: timingsSchema,
  targets: z.object({ detect: targetSchema, resolve: targetSchema }),
  /** How many countermeasures it led to, by state. */
  countermeasureCounts: z.object({
    total: z.int(),
    open: z.int(),
    overdue: z.int(),
    byState: z.record(z.string(), z.int()),
  }),
  timelineCount: z.int(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
  publishedAt: instantSchema.nullable(),
});

/** A debrief, as the API answers it. @public */
export type Debrief = z.output<typeof debriefSchema>;
/** One of {@link debriefKinds}. @public */
export type DebriefKind = (typeof debriefKinds)[number];
/** One of {@link debriefStatuses}. @public */
export type DebriefStatus = (typeof debriefStatuses)[number];
/** One of {@link entityRoles}. @public */
export type EntityRole = (typeof entityRoles)[number];
/** One of {@link visibilities}. @public */
export type Visibility = (typeof visibilities)[number];
