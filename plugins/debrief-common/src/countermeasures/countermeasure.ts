import { z } from 'zod';
import { entityRefSchema, userRefSchema } from '../values/entityRef';
import { calendarDateSchema, instantSchema } from '../values/instant';
import {
  markdownSchema,
  resourceIdSchema,
  titleSchema,
  urlSchema,
} from '../values/text';

/** How far a countermeasure has got, in the order it goes. @public */
export const countermeasureStates = [
  'idea',
  'committed',
  'in-progress',
  'done',
  'verified',
  'dropped',
] as const;
/** What a countermeasure helps to do. @public */
export const cornerstones = [
  'anticipate',
  'monitor',
  'respond',
  'learn',
] as const;
/** How a countermeasure works, the strongest first. @public */
export const mechanisms = [
  'eliminate',
  'automate',
  'guardrail',
  'alert',
  'redundancy',
  'tooling',
  'checklist',
  'documentation',
  'training',
  'review',
] as const;
/** How much a mechanism is worth, the strongest first. @public */
export const strengths = ['strong', 'intermediate', 'weak'] as const;
export const sourceTypes = ['debrief', 'game-day'] as const;

/** One of {@link countermeasureStates}. @public */
export type CountermeasureState = (typeof countermeasureStates)[number];
/** One of {@link cornerstones}. @public */
export type Cornerstone = (typeof cornerstones)[number];
/** One of {@link mechanisms}. @public */
export type Mechanism = (typeof mechanisms)[number];
/** One of {@link strengths}. @public */
export type Strength = (typeof strengths)[number];

const strengthOfMechanism: Record<Mechanism, Strength> = {
  eliminate: 'strong',
  automate: 'strong',
  guardrail: 'intermediate',
  alert: 'intermediate',
  redundancy: 'intermediate',
  tooling: 'intermediate',
  checklist: 'weak',
  documentation: 'weak',
  training: 'weak',
  review: 'weak',
};

/**
 * How much a countermeasure relies on nobody having to remember it. Weak ones
 * are "scar tissue" (Pushpay's word); null while nobody chose a mechanism.
 *
 * @public
 */
export function strengthOf(mechanism: Mechanism | null): Strength | null {
  return mechanism ? strengthOfMechanism[mechanism] : null;
}

const needsOwnerAndDueDate: readonly CountermeasureState[] = [
  'committed',
  'in-progress',
  'done',
  'verified',
];

const countermeasureFields = z.strictObject({
  source: z.strictObject({
    type: z.enum(sourceTypes),
    id: resourceIdSchema,
  }),
  title: titleSchema,
  description: markdownSchema.default(''),
  state: z.enum(countermeasureStates).default('idea'),
  /** Why it was dropped. */
  reason: z.string().trim().max(2_000).nullable().default(null),
  /** One person, not a team. */
  owner: userRefSchema.nullable().default(null),
  dueDate: calendarDateSchema.nullable().default(null),
  cornerstone: z.enum(cornerstones).nullable().default(null),
  mechanism: z.enum(mechanisms).nullable().default(null),
  /** Left out: the entities of its source. */
  entities: z.array(entityRefSchema('component')).max(200).optional(),
  ticket: z.strictObject({ url: urlSchema }).nullable().default(null),
});

/**
 * What a client writes of a countermeasure. An idea may be anything; from
 * `committed` on it has one owner and a due date; `dropped` has a reason.
 *
 * @public
 */
export const countermeasureInputSchema = countermeasureFields.superRefine(
  (countermeasure, context) => {
    const missing = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (needsOwnerAndDueDate.includes(countermeasure.state)) {
      if (!countermeasure.owner) {
        missing('owner', `is needed when the state is ${countermeasure.state}`);
      }
      if (!countermeasure.dueDate) {
        missing(
          'dueDate',
          `is needed when the state is ${countermeasure.state}`,
        );
      }
    }
    if (countermeasure.state === 'dropped' && !countermeasure.reason) {
      missing('reason', 'is needed when the state is dropped');
    }
  },
);

/** What is written of a countermeasure. @public */
export type CountermeasureInput = z.input<typeof countermeasureInputSchema>;
export type CountermeasureContent = z.output<typeof countermeasureInputSchema>;

/** A countermeasure, as the API answers it. @public */
export const countermeasureSchema = countermeasureFields.extend({
  id: resourceIdSchema,
  /** The running number for people: CM-242. */
  number: z.int(),
  version: z.int(),
  /** What it came from, to be shown beside it. */
  source: countermeasureFields.shape.source.extend({
    number: z.int(),
    title: z.string(),
  }),
  entities: z.array(z.string()),
  strength: z.enum(strengths).nullable(),
  overdue: z.boolean(),
  verification: z
    .object({
      gameDayId: resourceIdSchema.nullable(),
      url: urlSchema.nullable(),
      verdict: z.enum(['held', 'did-not-hold']),
      at: instantSchema,
      by: z.string(),
    })
    .nullable(),
  /** When it reached the state it is in. */
  stateChangedAt: instantSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

/** A countermeasure, as the API answers it. @public */
export type Countermeasure = z.output<typeof countermeasureSchema>;
