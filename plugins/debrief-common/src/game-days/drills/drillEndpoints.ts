import { defineEndpoint } from '../../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../../api/page';
import { drillInputSchema, drillSchema, measurementInputSchema } from './drill';
import { stampInputSchema } from './stamps';

const tag = 'Drills';

/** The routes of drills. @public */
export const drillEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/game-days/{id}/drills',
    tag,
    summary: 'The faults of a game day, in their order',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(drillSchema),
  }),
  add: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/drills',
    tag,
    summary: 'Add a fault',
    body: drillInputSchema,
    status: 201,
    answer: drillSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/game-days/{id}/drills/{drillId}',
    tag,
    summary: 'Change what is written of a drill, or say what became of it',
    ifMatch: 'needed',
    patch: drillInputSchema,
    status: 200,
    answer: drillSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/game-days/{id}/drills/{drillId}',
    tag,
    summary: 'Delete a drill',
    ifMatch: 'needed',
    status: 204,
    current: drillSchema,
  }),
  /** Needs no version: two stamps at once are both kept. */
  stamp: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/drills/{drillId}/stamps',
    tag,
    summary: 'Stamp what just happened, or take a stamp back',
    body: stampInputSchema,
    keepsNulls: true,
    status: 200,
    answer: drillSchema,
  }),
  /** Needs no version: what several observers type at once is all kept. */
  measure: defineEndpoint({
    method: 'post',
    path: '/game-days/{id}/drills/{drillId}/measurements',
    tag,
    summary: 'Type in a value of the steady state',
    body: measurementInputSchema,
    status: 201,
    answer: drillSchema,
  }),
};
