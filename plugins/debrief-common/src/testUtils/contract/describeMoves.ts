import { ContractClient, wrongFieldsOf } from './ContractClient';
import { countermeasureEndpoints } from '../../countermeasures/countermeasureEndpoints';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter, publishable } from './debriefWriter';

/** How a debrief moves through its life. */
export function describeMoves(api: ContractClient): void {
  const { startDebrief, update } = debriefWriter(api);

  describe('a move', () => {
    it('publishes what has a summary and a start', async () => {
      const draft = await startDebrief();
      const early = await api.refuse(400, debriefEndpoints.publish, {
        id: draft.id,
      });
      expect(wrongFieldsOf(early)).toEqual(['marks.startedAt', 'summary']);

      const { id, version } = await update(draft, publishable);
      const published = await api.call(debriefEndpoints.publish, {
        id,
        version,
      });
      expect(published).toMatchObject({ status: 'published', version: 3 });
      expect(published.publishedAt).not.toBeNull();
    });

    it('closes what is published and has nothing open, and reopens it', async () => {
      const { id } = await startDebrief(publishable);
      await api.refuse(409, debriefEndpoints.close, { id });
      const published = await api.call(debriefEndpoints.publish, { id });
      await api.refuse(409, debriefEndpoints.publish, { id });
      const open = await api.call(countermeasureEndpoints.create, {
        body: { source: { type: 'debrief', id }, title: 'Never again' },
      });
      const { error } = await api.refuse(409, debriefEndpoints.close, { id });
      expect(error.name).toBe('ConflictError');
      expect(error.message).toContain(`CM-${open.number}`);

      await api.call(countermeasureEndpoints.update, {
        id: open.id,
        version: 1,
        patch: { state: 'dropped', reason: 'Not worth it' },
      });
      const closed = await api.call(debriefEndpoints.close, { id });
      expect(closed.status).toBe('closed');
      const reopened = await api.call(debriefEndpoints.reopen, { id });
      expect(reopened).toMatchObject({
        status: 'published',
        publishedAt: published.publishedAt,
      });
    });

    it('does not lose later what publishing needed', async () => {
      const { id } = await startDebrief(publishable);
      const published = await api.call(debriefEndpoints.publish, { id });
      const refusal = await api.refuse(400, debriefEndpoints.update, {
        id,
        version: published.version,
        patch: { summary: ' ', marks: null },
      });
      expect(wrongFieldsOf(refusal)).toEqual(['marks.startedAt', 'summary']);
    });
  });
}
