import {
  countermeasureInputSchema,
  countermeasureListQuerySchema,
  countermeasureSchema,
  pageSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { defineRoute, Route, versioned } from '../http';
import { CountermeasureService } from './CountermeasureService';

const tag = 'Countermeasures';

/** The routes of countermeasures. */
export function countermeasureRoutes(
  countermeasures: CountermeasureService,
): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/countermeasures',
      tag,
      summary: 'The countermeasures that you may see, what is due first, first',
      query: countermeasureListQuerySchema,
      status: 200,
      answer: pageSchema(countermeasureSchema),
      handle: async ({ call, query }) => ({
        body: await countermeasures.list(call, query),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/countermeasures',
      tag,
      summary: 'Add a countermeasure to a debrief',
      body: countermeasureInputSchema,
      status: 201,
      answer: countermeasureSchema,
      handle: async ({ call, body }) => {
        const countermeasure = await countermeasures.create(call, body);
        return {
          ...versioned(countermeasure),
          location: `/countermeasures/${countermeasure.id}`,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/countermeasures/:id',
      tag,
      summary: 'A countermeasure, by id or number',
      status: 200,
      answer: countermeasureSchema,
      handle: async ({ call, params }) =>
        versioned(await countermeasures.get(call, params.id)),
    }),
    defineRoute({
      method: 'patch',
      path: '/countermeasures/:id',
      tag,
      summary: 'Change what was written, or move it to another state',
      ifMatch: 'needed',
      patchOf: countermeasureInputSchema,
      status: 200,
      answer: countermeasureSchema,
      handle: async ({ call, params, patch, expected }) =>
        versioned(
          await countermeasures.patch(call, params.id, patch, expected),
        ),
    }),
    defineRoute({
      method: 'delete',
      path: '/countermeasures/:id',
      tag,
      summary: 'Delete a countermeasure',
      ifMatch: 'needed',
      status: 204,
      handle: async ({ call, params, expected }) => {
        await countermeasures.remove(call, params.id, expected);
        return { body: undefined };
      },
    }),
  ];
}
