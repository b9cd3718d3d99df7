import { ContractClient, wrongFieldsOf } from './ContractClient';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter, nowhere } from './debriefWriter';

/** What is said to requests that are wrong. */
export function describeWrongRequests(api: ContractClient): void {
  const { startDebrief } = debriefWriter(api);

  describe('a wrong request', () => {
    const minimal = { title: 'x', entities: [{ entityRef: 'checkout' }] };

    it.each<[string, object, string[]]>([
      ['no title', { ...minimal, title: undefined }, ['title']],
      ['an empty title', { ...minimal, title: '  ' }, ['title']],
      ['no entities', { title: 'x' }, ['entities']],
      [
        'an entity ref that is none',
        { ...minimal, entities: [{ entityRef: 'a b' }] },
        ['entities.0.entityRef'],
      ],
      [
        'an entity twice',
        { ...minimal, entities: [{ entityRef: 'a' }, { entityRef: 'A' }] },
        ['entities.1.entityRef'],
      ],
      ['an unknown field', { ...minimal, colour: 'red' }, ['colour']],
      [
        'an unknown field further in',
        { ...minimal, impact: { money: 1 } },
        ['impact.money'],
      ],
      ['an unknown kind', { ...minimal, kind: 'outage' }, ['kind']],
      ['an unknown severity', { ...minimal, severity: 'sev9' }, ['severity']],
      [
        'an unknown factor category',
        { ...minimal, factors: [{ category: 'karma', text: 'x' }] },
        ['factors.0.category'],
      ],
      [
        'a time without a zone',
        { ...minimal, marks: { startedAt: '2026-03-02T09:12:00' } },
        ['marks.startedAt'],
      ],
      [
        'marks in the wrong order',
        {
          ...minimal,
          marks: {
            startedAt: '2026-03-02T09:12:00Z',
            detectedAt: '2026-03-02T09:00:00Z',
          },
        },
        ['marks.detectedAt'],
      ],
    ])('with %s is told which field it was', async (_, body, fields) => {
      const refusal = await api.refuseRaw(400, 'POST', '/debriefs', { body });
      expect(refusal.error.name).toBe('InputError');
      expect(wrongFieldsOf(refusal)).toEqual(fields);
    });

    it('without a body is told so', async () => {
      const refusal = await api.refuseRaw(400, 'POST', '/debriefs');
      expect(wrongFieldsOf(refusal)).toEqual(['body']);
    });

    it('to change something is told the field as well, and changes nothing', async () => {
      const debrief = await startDebrief();
      const refusal = await api.refuseRaw(
        400,
        'PATCH',
        `/debriefs/${debrief.id}`,
        { ifMatch: '"1"', body: { title: null, colour: 'red' } },
      );
      expect(wrongFieldsOf(refusal)).toEqual(['colour', 'title']);
      expect(await api.call(debriefEndpoints.get, { id: debrief.id })).toEqual(
        debrief,
      );
    });

    it.each([
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['cursor=nonsense', 'cursor'],
      ['status=lost', 'status.0'],
      ['colour=red', 'colour'],
    ])('for the list with %s is told the parameter', async (query, field) => {
      const refusal = await api.refuseRaw(400, 'GET', `/debriefs?${query}`);
      expect(wrongFieldsOf(refusal)).toEqual([field]);
    });

    it.each(['0', '01', '99999999999', 'abc', nowhere])(
      'for debrief %s finds none',
      async id => {
        const { error } = await api.refuse(404, debriefEndpoints.get, { id });
        expect(error.name).toBe('NotFoundError');
      },
    );

    it.each([
      ['GET', '/nothing'],
      ['PATCH', '/debriefs'],
      ['DELETE', '/search'],
    ])(
      'to %s %s, which there is not, has a JSON answer',
      async (method, path) => {
        const { error } = await api.refuseRaw(404, method, path);
        expect(error.name).toBe('NotFoundError');
      },
    );
  });
}
