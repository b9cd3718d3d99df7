import { defineEndpoint } from '../api/Endpoint';
import { pageSchema } from '../api/page';
import {
  countermeasureInputSchema,
  countermeasureSchema,
} from './countermeasure';
import { countermeasureListQuerySchema } from './countermeasureQuery';

const tag = 'Countermeasures';

/** The routes of countermeasures. @public */
export const countermeasureEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/countermeasures',
    tag,
    summary: 'The countermeasures that you may see, what is due first, first',
    query: countermeasureListQuerySchema,
    status: 200,
    answer: pageSchema(countermeasureSchema),
  }),
  create: defineEndpoint({
    method: 'post',
    path: '/countermeasures',
    tag,
    summary: 'Add a countermeasure to what it comes from',
    body: countermeasureInputSchema,
    status: 201,
    answer: countermeasureSchema,
  }),
  /** By the id or the running number. */
  get: defineEndpoint({
    method: 'get',
    path: '/countermeasures/{id}',
    tag,
    summary: 'A countermeasure, by id or number',
    status: 200,
    answer: countermeasureSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/countermeasures/{id}',
    tag,
    summary: 'Change what was written, or move it to another state',
    ifMatch: 'needed',
    patch: countermeasureInputSchema,
    status: 200,
    answer: countermeasureSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/countermeasures/{id}',
    tag,
    summary: 'Delete a countermeasure',
    ifMatch: 'needed',
    status: 204,
    current: countermeasureSchema,
  }),
};
