import {
  pageQuerySchema,
  pageSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { defineRoute, Route } from '../../http';
import { commentInputSchema, commentSchema } from './comment';
import { CommentService } from './CommentService';

const tag = 'Debriefs';

/** The routes of comments. */
export function commentRoutes(comments: CommentService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/debriefs/:id/comments',
      tag,
      summary: 'What people said, the first first',
      query: pageQuerySchema,
      status: 200,
      answer: pageSchema(commentSchema),
      handle: async ({ call, params, query }) => ({
        body: await comments.list(call, params.id, query),
      }),
    }),
    defineRoute({
      method: 'post',
      path: '/debriefs/:id/comments',
      tag,
      summary: 'Say something',
      body: commentInputSchema,
      status: 201,
      answer: commentSchema,
      handle: async ({ call, params, body }) => ({
        body: await comments.add(call, params.id, body.text),
      }),
    }),
  ];
}
