import { defineEndpoint } from '../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../api/page';
import { attachmentQuerySchema, attachmentSchema } from './attachment';

const tag = 'Attachments';

/** The routes of attachments. @public */
export const attachmentEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/attachments',
    tag,
    summary: 'The files of a debrief, the first first',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(attachmentSchema),
  }),
  add: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/attachments',
    tag,
    summary: 'Add a file, its bytes as the body',
    query: attachmentQuerySchema,
    takesFile: true,
    limit: 'attachment',
    status: 201,
    answer: attachmentSchema,
  }),
  get: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/attachments/{attachmentId}',
    tag,
    summary: 'The bytes of a file',
    status: 200,
    answersFile: true,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/debriefs/{id}/attachments/{attachmentId}',
    tag,
    summary: 'Delete a file',
    status: 204,
  }),
};
