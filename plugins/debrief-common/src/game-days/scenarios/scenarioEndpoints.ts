import { z } from 'zod';
import { defineEndpoint } from '../../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../../api/page';
import { anyOf } from '../../api/queryParameters';
import { entityRefSchema } from '../../values/entityRef';
import { instantSchema } from '../../values/instant';
import { configuredIdSchema, resourceIdSchema } from '../../values/text';
import { drillOutcomes } from '../drills/drill';
import { scenarioInputSchema, scenarioSchema } from './scenario';

const tag = 'Scenarios';

/** `GET /scenarios`. @public */
export const scenarioListQuerySchema = pageQuerySchema.extend({
  failureMode: anyOf(configuredIdSchema),
  q: z.string().max(1_000).optional(),
});

/** Why something should be rehearsed. @public */
export const scenarioSuggestionSchema = z.object({
  scenario: scenarioSchema,
  failureMode: z.string(),
  /** The debriefs in which it happened, or nearly happened; at most 5. */
  happened: z.array(
    z.object({
      debriefId: resourceIdSchema,
      number: z.int(),
      title: z.string(),
      kind: z.string(),
      occurredAt: instantSchema,
    }),
  ),
  /** When this failure was last rehearsed here; null for never. */
  lastRehearsed: z
    .object({
      gameDayId: resourceIdSchema,
      number: z.int(),
      at: instantSchema,
      environment: z.string(),
      outcome: z.enum(drillOutcomes).nullable(),
    })
    .nullable(),
});
/** Why something should be rehearsed. @public */
export type ScenarioSuggestion = z.output<typeof scenarioSuggestionSchema>;

/** The routes of scenarios. @public */
export const scenarioEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/scenarios',
    tag,
    summary: 'What can be rehearsed: ours first, then those of the suite',
    query: scenarioListQuerySchema,
    status: 200,
    answer: pageSchema(scenarioSchema),
  }),
  create: defineEndpoint({
    method: 'post',
    path: '/scenarios',
    tag,
    summary: 'Add a scenario to the library',
    body: scenarioInputSchema,
    status: 201,
    answer: scenarioSchema,
  }),
  suggestions: defineEndpoint({
    method: 'get',
    path: '/scenarios/suggestions',
    tag,
    summary: 'What an entity should rehearse, and why; at most 20',
    query: z.strictObject({ entityRef: entityRefSchema('component') }),
    status: 200,
    answer: z.object({ items: z.array(scenarioSuggestionSchema) }),
  }),
  get: defineEndpoint({
    method: 'get',
    path: '/scenarios/{id}',
    tag,
    summary: 'A scenario',
    status: 200,
    answer: scenarioSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/scenarios/{id}',
    tag,
    summary: 'Change a scenario',
    ifMatch: 'needed',
    patch: scenarioInputSchema,
    status: 200,
    answer: scenarioSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/scenarios/{id}',
    tag,
    summary: 'Delete a scenario',
    ifMatch: 'needed',
    status: 204,
    current: scenarioSchema,
  }),
};
