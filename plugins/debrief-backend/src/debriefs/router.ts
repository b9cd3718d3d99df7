import {
  debriefEndpoints,
  DebriefMove,
  debriefMoves,
} from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../http';
import { DebriefService } from './DebriefService';

/** The routes of debriefs. */
export function debriefRoutes(debriefs: DebriefService): Route[] {
  return [
    serve(debriefEndpoints.list, async ({ call, query }) => ({
      body: await debriefs.list(call, query),
    })),
    serve(debriefEndpoints.create, async ({ call, body }) => {
      const debrief = await debriefs.create(call, body);
      return { ...versioned(debrief), location: `/debriefs/${debrief.id}` };
    }),
    serve(debriefEndpoints.get, async ({ call, params }) =>
      versioned(await debriefs.get(call, params.id)),
    ),
    serve(debriefEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await debriefs.patch(call, params.id, patch, expected)),
    ),
    serve(debriefEndpoints.delete, async ({ call, params, expected }) => {
      await debriefs.remove(call, params.id, expected);
      return { body: undefined };
    }),
    ...debriefMoves.map(move => serveMove(debriefs, move)),
    serve(debriefEndpoints.listRevisions, async ({ call, params, query }) => ({
      body: await debriefs.listRevisions(call, params.id, query),
    })),
    serve(debriefEndpoints.getRevision, async ({ call, params }) => ({
      body: await debriefs.getRevision(call, params.id, params.revision),
    })),
    serve(
      debriefEndpoints.restoreRevision,
      async ({ call, params: { id, revision }, expected }) =>
        versioned(await debriefs.restore(call, id, revision, expected)),
    ),
  ];
}

function serveMove(debriefs: DebriefService, move: DebriefMove): Route {
  return serve(debriefEndpoints[move], async ({ call, params, expected }) =>
    versioned(await debriefs.move(call, params.id, move, expected)),
  );
}
