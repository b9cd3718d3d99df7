import { z } from 'zod';
import { pageQuerySchema } from '../api/page';
import { anyOf, emptyAsMissing, flagSchema } from '../api/queryParameters';
import { entityRefSchema } from '../values/entityRef';
import { calendarDateSchema } from '../values/instant';
import {
  cornerstones,
  countermeasureStates,
  sourceTypes,
  strengths,
} from './countermeasure';

/** `GET /countermeasures`. @public */
export const countermeasureListQuerySchema = pageQuerySchema.extend({
  entityRef: anyOf(entityRefSchema('component')),
  owner: anyOf(entityRefSchema('user')),
  state: anyOf(z.enum(countermeasureStates)),
  overdue: flagSchema,
  dueBefore: emptyAsMissing(calendarDateSchema.optional()),
  strength: anyOf(z.enum(strengths)),
  cornerstone: anyOf(z.enum(cornerstones)),
  sourceType: emptyAsMissing(z.enum(sourceTypes).optional()),
  sourceId: emptyAsMissing(z.string().max(64).optional()),
});

/** Which countermeasures are listed, and in which order. @public */
export type CountermeasureListQuery = z.output<
  typeof countermeasureListQuerySchema
>;
