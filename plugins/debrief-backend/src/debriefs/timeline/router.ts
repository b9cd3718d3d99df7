import {
  pageQuerySchema,
  pageSchema,
  timelineEntryInputSchema,
  timelineEntrySchema,
} from '@debrief/backstage-plugin-debrief-common';
import { defineRoute, Route, versioned } from '../../http';
import { TimelineService } from './TimelineService';

const tag = 'Timeline';

/** The routes of timelines. */
export function timelineRoutes(timeline: TimelineService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/timeline',
      tag,
      summary: 'What happened, from the beginning',
      query: pageQuerySchema,
      status: 200,
      answer: pageSchema(timelineEntrySchema),
      handle: async ({ call, params, query }) => ({
        body: await timeline.list(call, params.id, query),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/debriefs/:id/timeline',
      tag,
      summary: 'Add an entry',
      body: timelineEntryInputSchema,
      status: 201,
      answer: timelineEntrySchema,
      handle: async ({ call, params, body }) => {
        const entry = await timeline.add(call, params.id, body);
        return {
          ...versioned(entry),
          location: `/debriefs/${entry.debriefId}/timeline/${entry.id}`,
        };
      },
    }),
    defineRoute({
      method: 'patch',
      path: '/debriefs/:id/timeline/:entryId',
      tag,
      summary: 'Change an entry',
      ifMatch: 'needed',
      patchOf: timelineEntryInputSchema,
      status: 200,
      answer: timelineEntrySchema,
      handle: async ({ call, params, patch, expected }) =>
        versioned(
          await timeline.patch(
            call,
            { debrief: params.id, entry: params.entryId },
            patch,
            expected,
          ),
        ),
    }),
    defineRoute({
      method: 'delete',
      path: '/debriefs/:id/timeline/:entryId',
      tag,
      summary: 'Delete an entry',
      ifMatch: 'needed',
      status: 204,
      handle: async ({ call, params, expected }) => {
        await timeline.remove(
          call,
          { debrief: params.id, entry: params.entryId },
          expected,
        );
        return { body: undefined };
      },
    }),
  ];
}
