import { defineEndpoint } from '../../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../../api/page';
import { observationInputSchema, observationSchema } from './observation';

const tag = 'Observations';

/** The routes of observations. @public */
export const observationEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/observations',
    tag,
    summary: 'What was seen, from the beginning',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(observationSchema),
  }),
  add: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/observations',
    tag,
    summary: 'Write down what you see',
    body: observationInputSchema,
    status: 201,
    answer: observationSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/game-days/{id}/observations/{observationId}',
    tag,
    summary: 'Change an observation',
    ifMatch: 'needed',
    patch: observationInputSchema,
    status: 200,
    answer: observationSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/game-days/{id}/observations/{observationId}',
    tag,
    summary: 'Delete an observation',
    ifMatch: 'needed',
    status: 204,
    current: observationSchema,
  }),
};
