import { defineEndpoint } from '../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../api/page';
import { timelineEntryInputSchema, timelineEntrySchema } from './timelineEntry';

const tag = 'Timeline';

/** The routes of timelines. @public */
export const timelineEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/timeline',
    tag,
    summary: 'What happened, from the beginning',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(timelineEntrySchema),
  }),
  add: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/timeline',
    tag,
    summary: 'Add an entry',
    body: timelineEntryInputSchema,
    status: 201,
    answer: timelineEntrySchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/debriefs/{id}/timeline/{entryId}',
    tag,
    summary: 'Change an entry',
    ifMatch: 'needed',
    patch: timelineEntryInputSchema,
    status: 200,
    answer: timelineEntrySchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/debriefs/{id}/timeline/{entryId}',
    tag,
    summary: 'Delete an entry',
    ifMatch: 'needed',
    status: 204,
    current: timelineEntrySchema,
  }),
};
