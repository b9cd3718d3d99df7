import { drillEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { DrillService } from './DrillService';

/** The routes of drills. */
export function drillRoutes(drills: DrillService): Route[] {
  return [
    serve(drillEndpoints.list, async ({ call, params, query }) => ({
      body: await drills.list(call, params.id, query),
    })),
    serve(drillEndpoints.add, async ({ call, params, body }) => {
      const drill = await drills.add(call, params.id, body);
      return {
        ...versioned(drill),
        location: `/game-days/${drill.gameDayId}/drills/${drill.id}`,
      };
    }),
    serve(drillEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await drills.patch(call, params, patch, expected)),
    ),
    serve(drillEndpoints.delete, async ({ call, params, expected }) => {
      await drills.remove(call, params, expected);
      return { body: undefined };
    }),
    serve(drillEndpoints.stamp, async ({ call, params, body }) =>
      versioned(await drills.stamp(call, params, body)),
    ),
    serve(drillEndpoints.measure, async ({ call, params, body }) =>
      versioned(await drills.measure(call, params, body)),
    ),
  ];
}
