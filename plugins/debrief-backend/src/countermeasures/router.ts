import { countermeasureEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../http';
import { CountermeasureService } from './CountermeasureService';

/** The routes of countermeasures. */
export function countermeasureRoutes(
  countermeasures: CountermeasureService,
): Route[] {
  return [
    serve(countermeasureEndpoints.list, async ({ call, query }) => ({
      body: await countermeasures.list(call, query),
    })),
    serve(countermeasureEndpoints.create, async ({ call, body }) => {
      const countermeasure = await countermeasures.create(call, body);
      return {
        ...versioned(countermeasure),
        location: `/countermeasures/${countermeasure.id}`,
      };
    }),
    serve(countermeasureEndpoints.get, async ({ call, params }) =>
      versioned(await countermeasures.get(call, params.id)),
    ),
    serve(
      countermeasureEndpoints.update,
      async ({ call, params, patch, expected }) =>
        versioned(
          await countermeasures.patch(call, params.id, patch, expected),
        ),
    ),
    serve(
      countermeasureEndpoints.delete,
      async ({ call, params, expected }) => {
        await countermeasures.remove(call, params.id, expected);
        return { body: undefined };
      },
    ),
  ];
}
