import { z } from 'zod';
import { fromSchema, toSchema } from '../api/queryParameters';
import { entityRefSchema } from '../values/entityRef';
import { anyOf } from '../api/queryParameters';
import { instantSchema } from '../values/instant';
import { resourceIdSchema } from '../values/text';

/** `GET /game-days/conflicts`. @public */
export const conflictQuerySchema = z.strictObject({
  entityRef: anyOf(entityRefSchema('component')),
  from: fromSchema,
  to: toSchema,
  /** The game day that is planned: it is no conflict with itself. */
  except: resourceIdSchema.optional(),
});

/** Game days at the same time that would disturb each other. @public */
export const conflictsSchema = z.object({
  /** The first 100, in the order of their time. */
  items: z.array(
    z.object({
      gameDay: z.object({
        id: resourceIdSchema,
        number: z.int(),
        title: z.string(),
        environment: z.string(),
        scheduledAt: instantSchema,
        durationMinutes: z.int(),
        owner: z.string().nullable(),
      }),
      /** Of those asked about. */
      entityRef: z.string(),
      /** The same, or one that it depends on, or that depends on it. */
      otherRef: z.string(),
      relation: z.enum(['same', 'dependsOn', 'dependencyOf']),
    }),
  ),
  /** Present when the catalog did not answer: dependencies are missing. */
  incomplete: z.literal(true).optional(),
});

/** Game days at the same time. @public */
export type Conflicts = z.output<typeof conflictsSchema>;
