import { ContractClient, currentOf, wrongFieldsOf } from './ContractClient';
import { TimelineEntryInput } from '../../timeline/timelineEntry';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter } from './debriefWriter';
import { timelineEndpoints } from '../../timeline/timelineEndpoints';

/** What timelines do. */
export function describeTimelines(api: ContractClient): void {
  const { startDebrief } = debriefWriter(api);

  describe('a timeline', () => {
    const add = (id: string, input: Partial<TimelineEntryInput> = {}) =>
      api.call(timelineEndpoints.add, {
        id,
        body: {
          at: '2026-03-02T10:31:00+01:00',
          text: 'Error rate at 40 %',
          ...input,
        },
      });

    it('says where a new entry is', async () => {
      const { id } = await startDebrief();
      const response = await api.respond(timelineEndpoints.add, {
        id,
        body: {
          at: '2026-03-02T10:31:00+01:00',
          kind: 'effect',
          text: 'Error rate at 40 %',
          author: 'cho',
          source: { type: 'chat', url: 'https://chat.example/1' },
        },
      });
      const entry = timelineEndpoints.add.answer.parse(await response.json());
      expect(response.headers.get('ETag')).toBe('"1"');
      expect(response.headers.get('Location')).toMatch(
        new RegExp(`/debriefs/${id}/timeline/${entry.id}$`),
      );
      expect(entry).toMatchObject({
        debriefId: id,
        at: '2026-03-02T09:31:00Z',
        kind: 'effect',
        author: 'user:default/cho',
        source: { type: 'chat', url: 'https://chat.example/1' },
      });
    });

    it('is listed from the beginning, and counted', async () => {
      const { id } = await startDebrief();
      for (const text of ['11', '09', '10']) {
        await add(id, { at: `2026-03-02T${text}:00:00Z`, text });
      }
      const first = await api.call(timelineEndpoints.list, {
        id,
        query: { limit: 2 },
      });
      expect(first.items.map(it => it.text)).toEqual(['09', '10']);
      expect(first.totalItems).toBe(3);
      const second = await api.call(timelineEndpoints.list, {
        id,
        query: { limit: 2, cursor: first.pageInfo.nextCursor },
      });
      expect(second.items.map(it => it.text)).toEqual(['11']);
      expect(second.pageInfo.nextCursor).toBeUndefined();
      expect(await api.call(debriefEndpoints.get, { id })).toMatchObject({
        timelineCount: 3,
        version: 1,
      });
    });

    it('changes one entry at a time, from the version that is saved', async () => {
      const { id } = await startDebrief();
      const entry = await add(id);
      const path = `/debriefs/${id}/timeline/${entry.id}`;
      await api.refuseRaw(428, 'PATCH', path, { body: { text: 'x' } });
      const at = { id, entryId: entry.id };
      const patched = await api.call(timelineEndpoints.update, {
        ...at,
        version: 1,
        patch: { text: 'Error rate at 45 %', kind: null },
      });
      expect(patched).toMatchObject({
        text: 'Error rate at 45 %',
        kind: 'observation',
        version: 2,
      });
      for (const stale of [
        await api.refuse(412, timelineEndpoints.update, {
          ...at,
          version: 1,
          patch: { text: 'x' },
        }),
        await api.refuse(412, timelineEndpoints.delete, {
          ...at,
          version: 1,
        }),
      ]) {
        expect(currentOf(timelineEndpoints.update, stale)).toEqual(patched);
      }
      const wrong = await api.refuseRaw(400, 'PATCH', path, {
        ifMatch: '"2"',
        body: { text: null, at: '09:31', colour: 'red' },
      });
      expect(wrongFieldsOf(wrong)).toEqual(['at', 'colour', 'text']);

      await api.call(timelineEndpoints.delete, { ...at, version: 2 });
      await api.refuse(404, timelineEndpoints.delete, { ...at, version: 2 });
    });

    it('knows entries only by their own debrief', async () => {
      const entry = await add((await startDebrief()).id);
      const { id } = await startDebrief();
      const { error } = await api.refuse(404, timelineEndpoints.update, {
        id,
        entryId: entry.id,
        version: 1,
        patch: { text: 'x' },
      });
      expect(error.name).toBe('NotFoundError');
    });
  });
}
