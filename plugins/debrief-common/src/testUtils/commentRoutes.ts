import { commentEndpoints } from '../comments/commentEndpoints';
import type { FakeServices } from './FakeServices';
import { Refusal } from './Refusal';
import { FakeRoute, serveFake } from './serveFake';

/** Answers the routes of comments. */
export function commentRoutes({
  records,
  page,
  author,
}: FakeServices): FakeRoute[] {
  const of = (id: string) => {
    const debrief = records.findDebrief(id);
    return records.comments.filter(it => it.debriefId === debrief.id);
  };
  const find = ({ id, commentId }: { id: string; commentId: string }) => {
    const comment = of(id).find(it => it.id === commentId.toLowerCase());
    if (!comment) {
      throw new Refusal(404, `There is no comment '${commentId}'`);
    }
    return comment;
  };

  return [
    serveFake(commentEndpoints.list, ({ params, query }) => ({
      body: page(of(params.id), query),
    })),
    serveFake(commentEndpoints.add, ({ params, body }) => {
      const { id } = records.findDebrief(params.id);
      const comment = records.addComment(id, body, author());
      return {
        body: comment,
        location: `/debriefs/${id}/comments/${comment.id}`,
      };
    }),
    serveFake(commentEndpoints.update, ({ params, patch, requireCurrent }) => {
      const comment = find(params);
      requireCurrent(comment);
      return { body: records.changeComment(comment, patch(comment), author()) };
    }),
    serveFake(commentEndpoints.delete, ({ params, requireCurrent }) => {
      const comment = find(params);
      requireCurrent(comment);
      records.comments = records.comments.filter(it => it.id !== comment.id);
      return { body: undefined };
    }),
  ];
}
