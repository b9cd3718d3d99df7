import {
  debriefInputSchema,
  debriefListQuerySchema,
  DebriefMove,
  debriefSchema,
  pageQuerySchema,
  pageSchema,
  revisionSchema,
  revisionWithContentSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { defineRoute, Route, versioned } from '../http';
import { DebriefService } from './DebriefService';

const tag = 'Debriefs';

/** The routes of debriefs. */
export function debriefRoutes(debriefs: DebriefService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/debriefs',
      tag,
      summary: 'The debriefs that you may see',
      query: debriefListQuerySchema,
      status: 200,
      answer: pageSchema(debriefSchema),
      handle: async ({ call, query }) => ({
        body: await debriefs.list(call, query),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/debriefs',
      tag,
      summary: 'Start a debrief; a title and one entity are enough',
      body: debriefInputSchema,
      status: 201,
      answer: debriefSchema,
      handle: async ({ call, body }) => {
        const debrief = await debriefs.create(call, body);
        return {
          ...versioned(debrief),
          location: `/debriefs/${debrief.id}`,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/debriefs/:id',
      tag,
      summary: 'A debrief, by id or number',
      status: 200,
      answer: debriefSchema,
      handle: async ({ call, params }) =>
        versioned(await debriefs.get(call, params.id)),
    }),
    defineRoute({
      method: 'patch',
      path: '/debriefs/:id',
      tag,
      summary: 'Change what was written',
      ifMatch: 'needed',
      patchOf: debriefInputSchema,
      status: 200,
      answer: debriefSchema,
      handle: async ({ call, params, patch, expected }) =>
        versioned(await debriefs.patch(call, params.id, patch, expected)),
    }),
    defineRoute({
      method: 'delete',
      path: '/debriefs/:id',
      tag,
      summary: 'Delete a debrief and all that belongs to it',
      ifMatch: 'needed',
      status: 204,
      handle: async ({ call, params, expected }) => {
        await debriefs.remove(call, params.id, expected);
        return { body: undefined };
      },
    }),
    moveRoute(
      debriefs,
      'publish',
      'Say that it is finished, once it has a summary and a start',
    ),
    moveRoute(debriefs, 'close', 'Close it: nothing is open any more'),
    moveRoute(debriefs, 'reopen', 'Open a closed debrief again'),
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/revisions',
      tag,
      summary: 'Who changed what and when, newest first',
      query: pageQuerySchema,
      status: 200,
      answer: pageSchema(revisionSchema),
      handle: async ({ call, params, query }) => ({
        body: await debriefs.listRevisions(call, params.id, query),
      }),
    }),
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/revisions/:version',
      tag,
      summary: 'What was saved as one version',
      status: 200,
      answer: revisionWithContentSchema,
      handle: async ({ call, params }) => ({
        body: await debriefs.getRevision(call, params.id, params.version),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/debriefs/:id/revisions/:version/restore',
      tag,
      summary: 'Save an earlier version as the newest',
      ifMatch: 'possible',
      status: 200,
      answer: debriefSchema,
      handle: async ({ call, params, expected }) =>
        versioned(
          await debriefs.restore(call, params.id, params.version, expected),
        ),
    }),
  ];
}

function moveRoute(
  debriefs: DebriefService,
  move: DebriefMove,
  summary: string,
): Route {
  return defineRoute({
    method: 'post',
    path: `/debriefs/:id/${move}`,
    tag,
    summary,
    ifMatch: 'possible',
    status: 200,
    answer: debriefSchema,
    handle: async ({ call, params, expected }) =>
      versioned(await debriefs.move(call, params.id, move, expected)),
  });
}
