import { timelineEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { TimelineService } from './TimelineService';

/** The routes of timelines. */
export function timelineRoutes(timeline: TimelineService): Route[] {
  return [
    serve(timelineEndpoints.list, async ({ call, params, query }) => ({
      body: await timeline.list(call, params.id, query),
    })),
    serve(timelineEndpoints.add, async ({ call, params, body }) => {
      const entry = await timeline.add(call, params.id, body);
      return {
        ...versioned(entry),
        location: `/debriefs/${entry.debriefId}/timeline/${entry.id}`,
      };
    }),
    serve(timelineEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await timeline.patch(call, params, patch, expected)),
    ),
    serve(timelineEndpoints.delete, async ({ call, params, expected }) => {
      await timeline.remove(call, params, expected);
      return { body: undefined };
    }),
  ];
}
