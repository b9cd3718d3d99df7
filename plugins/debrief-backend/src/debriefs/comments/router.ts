import { commentEndpoints } from '@debrief/backstage-plugin-debrief-common';
import { Route, serve, versioned } from '../../http';
import { CommentService } from './CommentService';

/** The routes of comments. */
export function commentRoutes(comments: CommentService): Route[] {
  return [
    serve(commentEndpoints.list, async ({ call, params, query }) => ({
      body: await comments.list(call, params.id, query),
    })),
    serve(commentEndpoints.add, async ({ call, params, body }) => {
      const comment = await comments.add(call, params.id, body);
      return {
        ...versioned(comment),
        location: `/debriefs/${comment.debriefId}/comments/${comment.id}`,
      };
    }),
    serve(commentEndpoints.update, async ({ call, params, patch, expected }) =>
      versioned(await comments.patch(call, params, patch, expected)),
    ),
    serve(commentEndpoints.delete, async ({ call, params, expected }) => {
      await comments.remove(call, params, expected);
      return { body: undefined };
    }),
  ];
}
