import { ContractClient, currentOf, wrongFieldsOf } from './ContractClient';
import { CountermeasureInput } from '../../countermeasures/countermeasure';
import { countermeasureEndpoints } from '../../countermeasures/countermeasureEndpoints';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter, publishable, nowhere } from './debriefWriter';

/** What countermeasures do. */
export function describeCountermeasures(api: ContractClient): void {
  const { startDebrief } = debriefWriter(api);

  describe('a countermeasure', () => {
    const begin = async (input: Partial<CountermeasureInput> = {}) => {
      const debrief = await startDebrief({
        entities: [{ entityRef: 'checkout' }, { entityRef: 'cart' }],
      });
      const response = await api.respond(countermeasureEndpoints.create, {
        body: {
          source: { type: 'debrief', id: debrief.id },
          title: 'A fence',
          ...input,
        },
      });
      const made = countermeasureEndpoints.create.answer.parse(
        await response.json(),
      );
      return { debrief, made, response };
    };

    it('begins as an idea about the entities of its debrief', async () => {
      const { debrief, made, response } = await begin({
        mechanism: 'checklist',
      });
      expect(response.headers.get('ETag')).toBe('"1"');
      expect(response.headers.get('Location')).toMatch(
        new RegExp(`/countermeasures/${made.id}$`),
      );
      expect(made).toMatchObject({
        state: 'idea',
        strength: 'weak',
        overdue: false,
        verification: null,
        source: {
          type: 'debrief',
          id: debrief.id,
          number: debrief.number,
          title: debrief.title,
        },
        entities: ['component:default/cart', 'component:default/checkout'],
      });
      for (const id of [made.id, String(made.number)]) {
        expect(await api.call(countermeasureEndpoints.get, { id })).toEqual(
          made,
        );
      }
      const { countermeasureCounts } = await api.call(debriefEndpoints.get, {
        id: debrief.id,
      });
      expect(countermeasureCounts).toEqual({
        total: 1,
        open: 1,
        overdue: 0,
        byState: { idea: 1 },
      });
    });

    it('is promised by one person and until a day', async () => {
      const { made } = await begin();
      const { id } = made;
      const incomplete = await api.refuse(400, countermeasureEndpoints.update, {
        id,
        version: 1,
        patch: { state: 'committed' },
      });
      expect(wrongFieldsOf(incomplete)).toEqual(['dueDate', 'owner']);
      const toTeam = await api.refuse(400, countermeasureEndpoints.update, {
        id,
        version: 1,
        patch: {
          state: 'committed',
          owner: 'group:default/basket',
          dueDate: '2026-04-01',
        },
      });
      expect(wrongFieldsOf(toTeam)).toEqual(['owner']);

      const committed = await api.call(countermeasureEndpoints.update, {
        id,
        version: 1,
        patch: { state: 'committed', owner: 'ben', dueDate: '2020-04-01' },
      });
      expect(committed).toMatchObject({
        state: 'committed',
        owner: 'user:default/ben',
        overdue: true,
        version: 2,
      });
    });

    it('goes from state to state by the rules', async () => {
      const promise = { owner: 'ben', dueDate: '2026-04-01' };
      const { made } = await begin(promise);
      const { id } = made;
      const move = (version: number, patch: Partial<CountermeasureInput>) => ({
        id,
        version,
        patch,
      });
      const tooFast = await api.refuse(
        400,
        countermeasureEndpoints.update,
        move(1, { state: 'verified' }),
      );
      expect(wrongFieldsOf(tooFast)).toEqual(['state']);
      const unexplained = await api.refuse(
        400,
        countermeasureEndpoints.update,
        move(1, { state: 'dropped' }),
      );
      expect(wrongFieldsOf(unexplained)).toEqual(['reason']);

      await api.call(
        countermeasureEndpoints.update,
        move(1, { state: 'done' }),
      );
      const verified = await api.call(
        countermeasureEndpoints.update,
        move(2, { state: 'verified' }),
      );
      expect(verified.verification).toMatchObject({ verdict: 'held' });
      const back = await api.call(
        countermeasureEndpoints.update,
        move(3, { state: 'in-progress' }),
      );
      expect(back.verification).toBeNull();
    });

    it('comes from a debrief that there is, and stays with it', async () => {
      const { made } = await begin();
      const other = await startDebrief();
      const moved = await api.refuse(400, countermeasureEndpoints.update, {
        id: made.id,
        version: 1,
        patch: { source: { type: 'debrief', id: other.id } },
      });
      expect(wrongFieldsOf(moved)).toEqual(['source']);
      const nowhereFrom = await api.refuse(
        400,
        countermeasureEndpoints.create,
        {
          body: { source: { type: 'debrief', id: nowhere }, title: 'x' },
        },
      );
      expect(wrongFieldsOf(nowhereFrom)).toEqual(['source.id']);
    });

    it('is not opened while its debrief is closed', async () => {
      const { id } = await startDebrief(publishable);
      await api.call(debriefEndpoints.publish, { id });
      await api.call(debriefEndpoints.close, { id });
      const { error } = await api.refuse(409, countermeasureEndpoints.create, {
        body: { source: { type: 'debrief', id }, title: 'Too late' },
      });
      expect(error.name).toBe('ConflictError');
    });

    it('is changed and deleted only from the version that is saved', async () => {
      const { made } = await begin();
      const { id } = made;
      const path = `/countermeasures/${id}`;
      await api.refuseRaw(428, 'PATCH', path, { body: { title: 'x' } });
      await api.refuseRaw(428, 'DELETE', path);
      const changed = await api.call(countermeasureEndpoints.update, {
        id,
        version: 1,
        patch: { title: 'A higher fence' },
      });
      const stale = await api.refuse(412, countermeasureEndpoints.delete, {
        id,
        version: 1,
      });
      expect(currentOf(countermeasureEndpoints.update, stale)).toEqual(changed);
      await api.call(countermeasureEndpoints.delete, { id, version: 2 });
      await api.refuse(404, countermeasureEndpoints.get, { id });
    });

    it('is listed by its debrief, what is due first, first', async () => {
      const { debrief, made } = await begin();
      const source = { type: 'debrief' as const, id: debrief.id };
      const dueLater = await api.call(countermeasureEndpoints.create, {
        body: { source, title: 'Later', dueDate: '2026-05-01' },
      });
      const dueFirst = await api.call(countermeasureEndpoints.create, {
        body: { source, title: 'First', dueDate: '2026-04-01' },
      });
      const { items } = await api.call(countermeasureEndpoints.list, {
        query: { sourceType: 'debrief', sourceId: debrief.id },
      });
      expect(items.map(it => it.id)).toEqual([
        dueFirst.id,
        dueLater.id,
        made.id,
      ]);
    });
  });
}
