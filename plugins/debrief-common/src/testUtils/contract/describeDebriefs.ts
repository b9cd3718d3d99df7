import { ContractClient, currentOf } from './ContractClient';
import { countermeasureEndpoints } from '../../countermeasures/countermeasureEndpoints';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter } from './debriefWriter';
import { timelineEndpoints } from '../../timeline/timelineEndpoints';

/** What debriefs do. */
export function describeDebriefs(api: ContractClient): void {
  const { startDebrief, update, newTag } = debriefWriter(api);

  describe('a debrief', () => {
    it('starts with a title and one entity, and says where it is', async () => {
      const response = await api.respond(debriefEndpoints.create, {
        body: { title: 'Mail was late', entities: [{ entityRef: 'mail' }] },
      });
      const debrief = debriefEndpoints.create.answer.parse(
        await response.json(),
      );
      expect(response.headers.get('ETag')).toBe('"1"');
      expect(response.headers.get('Location')).toMatch(
        new RegExp(`/debriefs/${debrief.id}$`),
      );
      expect(debrief).toMatchObject({
        title: 'Mail was late',
        version: 1,
        status: 'draft',
        kind: 'incident',
        visibility: 'organisation',
        owner: null,
        entities: [{ entityRef: 'component:default/mail', role: 'impacted' }],
        timings: { toDetect: null, toMitigate: null, toResolve: null },
        countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
        timelineCount: 0,
        publishedAt: null,
      });
    });

    it('is read by its id, in capitals as well, and by its number', async () => {
      const debrief = await startDebrief();
      for (const id of [
        debrief.id,
        debrief.id.toUpperCase(),
        String(debrief.number),
      ]) {
        const response = await api.respond(debriefEndpoints.get, { id });
        expect(response.headers.get('ETag')).toBe('"1"');
        expect(await response.json()).toEqual(debrief);
      }
    });

    it('takes null for left out when it is new', async () => {
      const debrief = await startDebrief({ owner: null, severity: null });
      expect(debrief).toMatchObject({ owner: null, severity: null });
    });

    it('works out times in UTC', async () => {
      const debrief = await startDebrief({
        marks: {
          startedAt: '2026-03-02T10:12:00+01:00',
          detectedAt: '2026-03-02T09:31:00Z',
          resolvedAt: '2026-03-02T09:50:00.000Z',
        },
      });
      expect(debrief).toMatchObject({
        marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
        occurredAt: '2026-03-02T09:12:00Z',
        timings: { toDetect: 'PT19M', toResolve: 'PT38M' },
        targets: { detect: { met: false }, resolve: { met: true } },
      });
    });

    it('merges a patch into what was written', async () => {
      const before = await startDebrief({
        severity: 'sev1',
        tags: ['dns'],
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          heldAt: '2026-03-05T09:12:00Z',
        },
      });
      const response = await api.respond(debriefEndpoints.update, {
        id: before.id,
        version: 1,
        patch: {
          severity: null,
          marks: { heldAt: null },
          tags: ['cache'],
          impact: { customersAffected: 3 },
        },
      });
      expect(response.headers.get('ETag')).toBe('"2"');
      expect(await response.json()).toMatchObject({
        title: before.title,
        version: 2,
        severity: null,
        tags: ['cache'],
        marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
        impact: { customersAffected: 3, description: '' },
      });
    });

    it('is changed only from the version that is saved, and loses nothing', async () => {
      const { id } = await startDebrief();
      await update({ id, version: 1 }, { summary: 'What Ana wrote' });
      const stale = { id, version: 1 };
      for (const refusal of [
        await api.refuse(412, debriefEndpoints.update, {
          ...stale,
          patch: { summary: 'What Ben wrote' },
        }),
        await api.refuse(412, debriefEndpoints.delete, stale),
        await api.refuse(412, debriefEndpoints.publish, stale),
        await api.refuse(412, debriefEndpoints.restoreRevision, {
          ...stale,
          revision: '1',
        }),
      ]) {
        expect(refusal.error.name).toBe('StaleEditError');
        expect(currentOf(debriefEndpoints.get, refusal)).toMatchObject({
          id,
          version: 2,
          summary: 'What Ana wrote',
        });
      }
    });

    it.each([undefined, '*'])(
      'is changed and deleted only by those who say from which version, not %s',
      async ifMatch => {
        const { id } = await startDebrief();
        const path = `/debriefs/${id}`;
        const body = { summary: 'x' };
        for (const { error } of [
          await api.refuseRaw(428, 'PATCH', path, { body, ifMatch }),
          await api.refuseRaw(428, 'DELETE', path, { ifMatch }),
        ]) {
          expect(error.name).toBe('PreconditionRequiredError');
        }
      },
    );

    it('is gone when it was deleted, with all that belongs to it', async () => {
      const tag = newTag();
      const { id } = await startDebrief({ tags: [tag] });
      const countermeasure = await api.call(countermeasureEndpoints.create, {
        body: { source: { type: 'debrief', id }, title: 'A fence' },
      });
      await api.call(debriefEndpoints.delete, { id, version: 1 });

      await api.refuse(404, debriefEndpoints.get, { id });
      await api.refuse(404, debriefEndpoints.listRevisions, { id });
      await api.refuse(404, timelineEndpoints.list, { id });
      await api.refuse(404, countermeasureEndpoints.get, {
        id: countermeasure.id,
      });
      const found = await api.call(debriefEndpoints.list, {
        query: { tag: [tag] },
      });
      expect(found).toMatchObject({ items: [], totalItems: 0 });
    });

    it('is exported as a file', async () => {
      const { id } = await startDebrief({ title: 'Two names, one flag' });
      const markdown = await api.respond(debriefEndpoints.export, { id });
      expect(markdown.headers.get('Content-Type')).toContain('text/markdown');
      expect(await markdown.text()).toMatch(/^# Two names, one flag\n/);

      const json = await api.respond(debriefEndpoints.export, {
        id,
        query: { format: 'json' },
      });
      expect(json.headers.get('Content-Type')).toContain('application/json');
      expect(await json.json()).toMatchObject({
        debrief: { id },
        timeline: [],
        countermeasures: [],
      });
    });
  });
}
