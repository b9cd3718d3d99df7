import { z } from 'zod';
import { pageQuerySchema } from '../api/page';
import { anyOf, fromSchema, toSchema } from '../api/queryParameters';
import { entityRefSchema, userRefSchema } from '../values/entityRef';
import { configuredIdSchema } from '../values/text';
import { drillOutcomes } from './drills/drill';
import { gameDayForms, gameDayStatuses } from './gameDay';

/** How a list of game days can be ordered. */
export const gameDayOrders = [
  '-occurredAt',
  'occurredAt',
  '-updatedAt',
  '-number',
  'number',
] as const;

/** `GET /game-days`. @public */
export const gameDayListQuerySchema = pageQuerySchema.extend({
  entityRef: anyOf(entityRefSchema('component')),
  status: anyOf(z.enum(gameDayStatuses)),
  form: anyOf(z.enum(gameDayForms)),
  environment: anyOf(configuredIdSchema),
  failureMode: anyOf(configuredIdSchema),
  /** Of one of its drills. */
  outcome: anyOf(z.enum(drillOutcomes)),
  /** Who has a role in it. */
  participant: anyOf(userRefSchema),
  /** Of what it rehearses or tests again. */
  debriefId: anyOf(z.string().max(64)),
  countermeasureId: anyOf(z.string().max(64)),
  from: fromSchema,
  to: toSchema,
  q: z.string().max(1_000).optional(),
  order: z.enum(gameDayOrders).default('-occurredAt'),
});

/** Which game days are listed, and in which order. @public */
export type GameDayListQuery = z.output<typeof gameDayListQuerySchema>;
