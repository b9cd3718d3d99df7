import { ContractClient } from './ContractClient';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter } from './debriefWriter';

/** What is kept of every change. */
export function describeHistory(api: ContractClient): void {
  const { startDebrief, update } = debriefWriter(api);

  describe('the history', () => {
    it('has every change, the newest first, and brings back what was', async () => {
      const first = await startDebrief({ summary: 'First' });
      const { id } = first;
      await update(first, { summary: 'Second', tags: ['dns'] });
      const restored = await api.call(debriefEndpoints.restoreRevision, {
        id,
        revision: '1',
        version: 2,
      });
      expect(restored).toMatchObject({
        version: 3,
        summary: 'First',
        tags: [],
      });

      const { items } = await api.call(debriefEndpoints.listRevisions, {
        id,
      });
      expect(items).toMatchObject([
        { version: 3, action: 'restored' },
        {
          version: 2,
          action: 'updated',
          changedFields: ['summary', 'tags'],
        },
        { version: 1, action: 'created', changedFields: [] },
      ]);
      const second = await api.call(debriefEndpoints.getRevision, {
        id,
        revision: '2',
      });
      expect(second.content).toMatchObject({
        summary: 'Second',
        tags: ['dns'],
      });
      for (const revision of ['9', 'x']) {
        await api.refuse(404, debriefEndpoints.getRevision, { id, revision });
      }
    });
  });
}
