import { z } from 'zod';
import { pageQuerySchema } from '../api/page';
import { anyOf, fromSchema, toSchema } from '../api/queryParameters';
import { entityRefSchema, userOrGroupRefSchema } from '../values/entityRef';
import { configuredIdSchema, tagSchema } from '../values/text';
import { debriefKinds, debriefStatuses } from './debrief';

/** What debriefs, and what belongs to them, can be narrowed by. */
export const debriefFilters = {
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

/** How a list of debriefs can be ordered. */
export const debriefOrders = [
  '-occurredAt',
  'occurredAt',
  '-updatedAt',
  '-number',
  'number',
] as const;

/** `GET /debriefs`. @public */
export const debriefListQuerySchema = pageQuerySchema.extend({
  ...debriefFilters,
  status: anyOf(z.enum(debriefStatuses)),
  participant: anyOf(userOrGroupRefSchema),
  q: z.string().max(1_000).optional(),
  order: z.enum(debriefOrders).default('-occurredAt'),
});

/** Which debriefs are listed, and in which order. @public */
export type DebriefListQuery = z.output<typeof debriefListQuerySchema>;
