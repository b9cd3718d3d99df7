import { ContractClient } from './ContractClient';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter } from './debriefWriter';
import { readAllItems } from '../../api/readItems';

/** How lists come. */
export function describeLists(api: ContractClient): void {
  const { startDebrief, newTag } = debriefWriter(api);

  describe('a list', () => {
    it('comes page by page, everything once', async () => {
      const tag = newTag();
      const made: string[] = [];
      for (let count = 0; count < 5; count++) {
        made.push((await startDebrief({ tags: [tag] })).id);
      }
      const query = { tag: [tag], limit: 2 };
      const first = await api.call(debriefEndpoints.list, { query });
      expect(first.items).toHaveLength(2);
      expect(first.totalItems).toBe(5);

      const all = await readAllItems(({ cursor }) =>
        api.call(debriefEndpoints.list, { query: { ...query, cursor } }),
      );
      expect(all.map(it => it.id).sort()).toEqual(made.sort());
    });

    it('is narrowed by every value that is asked for', async () => {
      const tag = newTag();
      const { id } = await startDebrief({ tags: [tag], severity: 'sev2' });
      await startDebrief({ tags: [tag], kind: 'near-miss' });
      const find = async (query: object) => {
        const { items } = await api.call(debriefEndpoints.list, {
          query: { tag: [tag], ...query },
        });
        return items.map(it => it.id);
      };
      expect(await find({})).toHaveLength(2);
      expect(await find({ severity: ['sev2'] })).toEqual([id]);
      expect(await find({ kind: ['incident'] })).toEqual([id]);
      expect(await find({ kind: ['incident', 'near-miss'] })).toHaveLength(2);
      expect(await find({ severity: ['sev1'] })).toEqual([]);
    });

    it('is ordered as it is asked for', async () => {
      const tag = newTag();
      const one = await startDebrief({ tags: [tag] });
      const other = await startDebrief({ tags: [tag] });
      const numbers = async (order: 'number' | '-number') => {
        const { items } = await api.call(debriefEndpoints.list, {
          query: { tag: [tag], order },
        });
        return items.map(it => it.number);
      };
      expect(await numbers('number')).toEqual([one.number, other.number]);
      expect(await numbers('-number')).toEqual([other.number, one.number]);
    });
  });
}
