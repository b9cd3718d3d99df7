import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { DebriefingService } from './DebriefingService';

/** The route that makes a debrief of a game day. */
export function debriefingRoutes(debriefing: DebriefingService): Route[] {
  return [
    serve(gameDayEndpoints.debrief, async ({ call, params }) => {
      const debrief = await debriefing.create(call, params.id);
      return { ...versioned(debrief), location: `/debriefs/${debrief.id}` };
    }),
  ];
}
