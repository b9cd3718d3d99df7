import { observationEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { ObservationService } from './ObservationService';

/** The routes of observations. */
export function observationRoutes(observations: ObservationService): Route[] {
  return [
    serve(observationEndpoints.list, async ({ call, params, query }) => ({
      body: await observations.list(call, params.id, query),
    })),
    serve(observationEndpoints.add, async ({ call, params, body }) => {
      const observation = await observations.add(call, params.id, body);
      return {
        ...versioned(observation),
        location: `/game-days/${observation.gameDayId}/observations/${observation.id}`,
      };
    }),
    serve(
      observationEndpoints.update,
      async ({ call, params, patch, expected }) =>
        versioned(await observations.patch(call, params, patch, expected)),
    ),
    serve(observationEndpoints.delete, async ({ call, params, expected }) => {
      await observations.remove(call, params, expected);
      return { body: undefined };
    }),
  ];
}
