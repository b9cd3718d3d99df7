import { z } from 'zod';
import {
  countermeasureStates,
  cornerstones,
  sourceTypes,
  strengths,
} from './countermeasure';
import { debriefKinds, debriefStatuses } from './debrief';
import { entityRefSchema, userOrGroupRefSchema } from './entityRef';
import { calendarDateSchema, isInstant, toUtcInstant } from './instant';
import { pageQuerySchema } from './page';
import { configuredIdSchema, tagSchema } from './text';

/**
 * A query parameter that may be given several times, or once with commas.
 */
function anyOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z.preprocess(splitAtCommas, z.array(item).max(100).optional());
}

function splitAtCommas(value: unknown): unknown {
  if (value === undefined) {
    return undefined;
  }
  const parts = (Array.isArray(value) ? value : [value]).flatMap(part =>
    typeof part === 'string' ? part.split(',') : [part],
  );
  const filled = parts.filter(part => part !== '');
  return filled.length ? filled : undefined;
}

function emptyAsMissing<T extends z.ZodType>(schema: T) {
  return z.preprocess(value => (value === '' ? undefined : value), schema);
}

// A day stands for its first instant as `from` and its last as `to`.
const fromSchema = emptyAsMissing(
  z
    .string()
    .refine(isInstantOrDate, { error: 'must be an instant or a date' })
    .overwrite(text =>
      isInstant(text) ? toUtcInstant(text) : `${text}T00:00:00Z`,
    )
    .optional(),
);
const toSchema = emptyAsMissing(
  z
    .string()
    .refine(isInstantOrDate, { error: 'must be an instant or a date' })
    .overwrite(text =>
      isInstant(text) ? toUtcInstant(text) : `${text}T23:59:59.999Z`,
    )
    .optional(),
);

function isInstantOrDate(text: string): boolean {
  return isInstant(text) || calendarDateSchema.safeParse(text).success;
}

const flag = emptyAsMissing(
  z
    .enum(['true', 'false'])
    .transform(text => text === 'true')
    // As it is written in a body.
    .or(z.boolean())
    .optional(),
);

const facetFilters = {
  entityRef: anyOf(entityRefSchema('component')),
  kind: anyOf(z.enum(debriefKinds)),
  /** `none` stands for events without a severity. */
  severity: anyOf(configuredIdSchema),
  tag: anyOf(tagSchema),
  factor: anyOf(configuredIdSchema),
  owner: anyOf(userOrGroupRefSchema),
  from: fromSchema,
  to: toSchema,
};

/** How a list of debriefs can be ordered. @public */
export const debriefOrders = [
  '-occurredAt',
  'occurredAt',
  '-updatedAt',
  '-number',
  'number',
] as const;

/** `GET /debriefs`. @public */
export const debriefListQuerySchema = pageQuerySchema.extend({
  ...facetFilters,
  status: anyOf(z.enum(debriefStatuses)),
  participant: anyOf(userOrGroupRefSchema),
  q: z.string().max(1_000).optional(),
  order: z.enum(debriefOrders).default('-occurredAt'),
});
/** @public */
export type DebriefListQuery = z.output<typeof debriefListQuerySchema>;

/** `GET /countermeasures`. @public */
export const countermeasureListQuerySchema = pageQuerySchema.extend({
  entityRef: anyOf(entityRefSchema('component')),
  owner: anyOf(entityRefSchema('user')),
  state: anyOf(z.enum(countermeasureStates)),
  overdue: flag,
  dueBefore: emptyAsMissing(calendarDateSchema.optional()),
  strength: anyOf(z.enum(strengths)),
  cornerstone: anyOf(z.enum(cornerstones)),
  sourceType: emptyAsMissing(z.enum(sourceTypes).optional()),
  sourceId: emptyAsMissing(z.string().max(64).optional()),
});
/** @public */
export type CountermeasureListQuery = z.output<
  typeof countermeasureListQuerySchema
>;

/** What learning search looks through. @public */
export const searchTypes = ['debrief', 'countermeasure', 'game-day'] as const;
/** @public */
export type SearchType = (typeof searchTypes)[number];

/** `GET /search`, and the body of `POST /search`. @public */
export const searchQuerySchema = pageQuerySchema.extend({
  ...facetFilters,
  q: z.string().max(1_000).default(''),
  type: anyOf(z.enum(searchTypes)),
  year: anyOf(z.string().regex(/^\d{4}$/, 'must be a year')),
  /** `false` leaves the facets empty, which answers sooner. */
  facets: flag,
});
/** @public */
export type SearchQuery = z.output<typeof searchQuerySchema>;

/** `GET /learning-record`. @public */
export const learningRecordQuerySchema = pageQuerySchema.extend({
  entityRef: entityRefSchema('component'),
  /** Narrows the items, not the facts. */
  kind: facetFilters.kind,
  severity: facetFilters.severity,
  factor: facetFilters.factor,
  /** Only events with open countermeasures. */
  open: flag,
});
/** @public */
export type LearningRecordQuery = z.output<typeof learningRecordQuerySchema>;
