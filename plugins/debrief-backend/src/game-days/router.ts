import { gameDayEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../http';
import { GameDayService } from './GameDayService';

/** The routes of game days. */
export function gameDayRoutes(gameDays: GameDayService): Route[] {
  return [
    serve(gameDayEndpoints.list, async ({ call, query }) => ({
      body: await gameDays.list(call, query),
    })),
    serve(gameDayEndpoints.create, async ({ call, body }) => {
      const gameDay = await gameDays.create(call, body);
      return { ...versioned(gameDay), location: `/game-days/${gameDay.id}` };
    }),
    serve(gameDayEndpoints.get, async ({ call, params }) =>
      versioned(await gameDays.get(call, params.id)),
    ),
    serve(gameDayEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await gameDays.patch(call, params.id, patch, expected)),
    ),
    serve(gameDayEndpoints.delete, async ({ call, params, expected }) => {
      await gameDays.remove(call, params.id, expected);
      return { body: undefined };
    }),
    ...moveRoutes(gameDays),
    serve(gameDayEndpoints.listRevisions, async ({ call, params, query }) => ({
      body: await gameDays.listRevisions(call, params.id, query),
    })),
    serve(gameDayEndpoints.getRevision, async ({ call, params }) => ({
      body: await gameDays.getRevision(call, params.id, params.revision),
    })),
  ];
}

function moveRoutes(gameDays: GameDayService): Route[] {
  return [
    serve(gameDayEndpoints.start, async ({ call, params, expected }) =>
      versioned(await gameDays.move(call, params.id, 'start', { expected })),
    ),
    serve(gameDayEndpoints.abort, async ({ call, params, body }) =>
      versioned(await gameDays.move(call, params.id, 'abort', body)),
    ),
    serve(gameDayEndpoints.restored, async ({ call, params }) =>
      versioned(await gameDays.restore(call, params.id)),
    ),
    serve(gameDayEndpoints.complete, async ({ call, params, expected }) =>
      versioned(await gameDays.move(call, params.id, 'complete', { expected })),
    ),
    serve(gameDayEndpoints.cancel, async ({ call, params, body, expected }) =>
      versioned(
        await gameDays.move(call, params.id, 'cancel', { ...body, expected }),
      ),
    ),
  ];
}
