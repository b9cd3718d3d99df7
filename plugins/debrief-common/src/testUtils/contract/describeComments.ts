import { CommentInput } from '../../comments/comment';
import { ContractClient, currentOf, wrongFieldsOf } from './ContractClient';
import { commentEndpoints } from '../../comments/commentEndpoints';
import { debriefWriter } from './debriefWriter';

/** What comments do. */
export function describeComments(api: ContractClient): void {
  const { startDebrief } = debriefWriter(api);

  describe('a comment', () => {
    const say = (id: string, input: Partial<CommentInput> = {}) =>
      api.call(commentEndpoints.add, {
        id,
        body: { text: 'Was that the first alert?', ...input },
      });

    it('is about the debrief, a section of it, or an entry', async () => {
      const { id } = await startDebrief();
      const response = await api.respond(commentEndpoints.add, {
        id,
        body: { text: 'Which flag?', section: 'factors' },
      });
      const comment = commentEndpoints.add.answer.parse(await response.json());
      expect(response.headers.get('ETag')).toBe('"1"');
      expect(response.headers.get('Location')).toMatch(
        new RegExp(`/debriefs/${id}/comments/${comment.id}$`),
      );
      expect(comment).toMatchObject({
        debriefId: id,
        text: 'Which flag?',
        section: 'factors',
        entryId: null,
        resolved: false,
      });
      const empty = await api.refuse(400, commentEndpoints.add, {
        id,
        body: { text: ' ' },
      });
      expect(wrongFieldsOf(empty)).toEqual(['text']);
    });

    it('is listed, the first first', async () => {
      const { id } = await startDebrief();
      await say(id, { text: 'First' });
      await say(id, { text: 'Second' });
      const { items, totalItems } = await api.call(commentEndpoints.list, {
        id,
      });
      expect(items.map(it => it.text)).toEqual(['First', 'Second']);
      expect(totalItems).toBe(2);
    });

    it('is changed and taken back from the version that is saved', async () => {
      const { id } = await startDebrief();
      const comment = await say(id);
      const at = { id, commentId: comment.id };
      const path = `/debriefs/${id}/comments/${comment.id}`;
      await api.refuseRaw(428, 'PATCH', path, { body: { resolved: true } });
      const resolved = await api.call(commentEndpoints.update, {
        ...at,
        version: 1,
        patch: { resolved: true },
      });
      expect(resolved).toMatchObject({
        text: comment.text,
        resolved: true,
        version: 2,
      });
      const stale = await api.refuse(412, commentEndpoints.delete, {
        ...at,
        version: 1,
      });
      expect(currentOf(commentEndpoints.update, stale)).toEqual(resolved);
      await api.call(commentEndpoints.delete, { ...at, version: 2 });
      await api.refuse(404, commentEndpoints.delete, { ...at, version: 2 });
      expect((await api.call(commentEndpoints.list, { id })).items).toEqual([]);
    });
  });
}
