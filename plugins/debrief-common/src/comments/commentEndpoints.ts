import { defineEndpoint } from '../api/Endpoint';
import { pageQuerySchema, pageSchema } from '../api/page';
import { commentInputSchema, commentSchema } from './comment';

const tag = 'Comments';

/** The routes of comments. @public */
export const commentEndpoints = {
  list: defineEndpoint({
    method: 'get',
    path: '/debriefs/{id}/comments',
    tag,
    summary: 'What people said, the first first',
    query: pageQuerySchema,
    status: 200,
    answer: pageSchema(commentSchema),
  }),
  add: defineEndpoint({
    method: 'post',
    path: '/debriefs/{id}/comments',
    tag,
    summary: 'Say something',
    body: commentInputSchema,
    status: 201,
    answer: commentSchema,
  }),
  update: defineEndpoint({
    method: 'patch',
    path: '/debriefs/{id}/comments/{commentId}',
    tag,
    summary: 'Change what you said, or say that it is resolved',
    ifMatch: 'needed',
    patch: commentInputSchema,
    status: 200,
    answer: commentSchema,
  }),
  delete: defineEndpoint({
    method: 'delete',
    path: '/debriefs/{id}/comments/{commentId}',
    tag,
    summary: 'Take back what you said',
    ifMatch: 'needed',
    status: 204,
    current: commentSchema,
  }),
};
