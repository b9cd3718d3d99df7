import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { createDebriefBackends, DebriefClient } from '../__testUtils__';

const backends = createDebriefBackends();

const team = Array.from({ length: 40 }, (_, index) =>
  entity('Component', `tool-${index}`, {
    [RELATION_OWNED_BY]: ['group:default/tools'],
  }),
);
const entities = [
  entity('Group', 'shop', {}),
  entity('Group', 'shop-web', { [RELATION_CHILD_OF]: ['group:default/shop'] }),
  entity('Group', 'other', {}),
  entity('Domain', 'commerce', {}),
  entity('System', 'buying', {
    [RELATION_PART_OF]: ['domain:default/commerce'],
  }),
  entity('Component', 'checkout', {
    [RELATION_PART_OF]: ['system:default/buying'],
    [RELATION_OWNED_BY]: ['group:default/shop'],
  }),
  entity('API', 'carts', {
    [RELATION_PART_OF]: ['system:default/buying'],
    [RELATION_OWNED_BY]: ['group:default/shop-web'],
  }),
  entity('Component', 'payments', {
    [RELATION_OWNED_BY]: ['group:default/other'],
  }),
  ...team,
];

describe.each(backends.ids)('what belongs to an entity, on %s', databaseId => {
  it.each([
    ['component:default/checkout', [1], [1]],
    ['component:default/payments', [3, 4], [3, 4, 6]],
    ['group:default/shop', [1, 2, 4], [1, 2, 4]],
    ['group:default/shop-web', [2, 4], [2, 4]],
    ['group:default/other', [3, 4], [3, 4, 6]],
    ['system:default/buying', [1, 2, 5], [1, 2, 5]],
    ['domain:default/commerce', [1, 2, 5], [1, 2, 5]],
    ['group:default/tools', [6], [6]],
    ['group:default/unknown', [], []],
  ])(
    'is the same in its record, in lists and in search: %s',
    async (entityRef, debriefs, countermeasures) => {
      const { as } = await backends.start(databaseId, { entities });
      const ana = as('user:default/ana');
      await fill(ana);
      const ask = async (path: string) => {
        const separator = path.includes('?') ? '&' : '?';
        const response = await ana
          .get(`${path}${separator}entityRef=${entityRef}`)
          .expect(200);
        return response.body;
      };

      const record = await ask('/learning-record');
      expect(numbersOf(record)).toEqual(debriefs);
      expect(record.incomplete).toBeUndefined();
      expect(record.facts.debriefs.total).toBe(debriefs.length);
      expect(record.facts.countermeasures.total).toBe(countermeasures.length);

      expect(numbersOf(await ask('/debriefs'))).toEqual(debriefs);
      expect(numbersOf(await ask('/countermeasures'))).toEqual(countermeasures);
      expect(numbersOf(await ask('/search?type=debrief'))).toEqual(debriefs);
      expect(numbersOf(await ask('/search?type=countermeasure'))).toEqual(
        countermeasures,
      );
      const found = await ask('/search?q=failed');
      expect(numbersOf(found)).toEqual(debriefs);
      expect(found.totalItems).toBe(debriefs.length);
      expect(found.facets.type.debrief ?? 0).toBe(debriefs.length);
    },
  );

  it('is all that any of several entities has, counted within', async () => {
    const { as } = await backends.start(databaseId, { entities });
    const ana = as('user:default/ana');
    await fill(ana);
    const both = 'entityRef=system:default/buying,component:default/payments';
    for (const path of ['/debriefs', '/search?type=debrief']) {
      const separator = path.includes('?') ? '&' : '?';
      const { body } = await ana.get(`${path}${separator}${both}`).expect(200);
      expect(numbersOf(body)).toEqual([1, 2, 3, 4, 5]);
    }
    const { body } = await ana
      .get('/search?q=failed&entityRef=system:default/buying')
      .expect(200);
    expect(body.facets.entityRef).toEqual({
      'component:default/checkout': 1,
      'api:default/carts': 1,
      'system:default/buying': 1,
    });
  });

  it('counts no countermeasure of a debrief that its reader must not see', async () => {
    const { as } = await backends.start(databaseId, { entities });
    const ana = as('user:default/ana');
    const { body: secret } = await ana
      .post('/debriefs')
      .send({
        title: 'A key leaked',
        entities: [{ entityRef: 'checkout' }],
        visibility: 'restricted',
      })
      .expect(201);
    await addCountermeasure(ana, secret.id);

    for (const [user, total] of [
      ['user:default/ana', 1],
      ['user:default/eve', 0],
    ] as const) {
      for (const entityRef of ['checkout', 'group:default/shop']) {
        const client = as(user);
        const query = `entityRef=${entityRef}`;
        const record = await client.get(`/learning-record?${query}`);
        expect(record.body.facts.countermeasures.total).toBe(total);
        const list = await client.get(`/countermeasures?${query}`);
        expect(list.body.totalItems).toBe(total);
        const found = await client.get(`/search?${query}&type=countermeasure`);
        expect(found.body.totalItems).toBe(total);
      }
    }
  });
});

/** Debriefs 1 to 6 with a countermeasure each, of the same number. */
async function fill(ana: DebriefClient) {
  const payments = [{ entityRef: 'payments' }];
  for (const [debrief, countermeasure] of [
    [{ entities: [{ entityRef: 'checkout' }] }, {}],
    [{ entities: [{ entityRef: 'api:default/carts' }] }, {}],
    [{ entities: payments }, {}],
    [{ entities: payments, owner: 'group:default/shop-web' }, {}],
    [{ entities: [{ entityRef: 'system:default/buying' }] }, {}],
    [
      { entities: [{ entityRef: 'tool-39' }] },
      { entities: ['component:default/payments'] },
    ],
  ]) {
    const { body } = await ana
      .post('/debriefs')
      .send({ title: 'Something failed', ...debrief })
      .expect(201);
    await addCountermeasure(ana, body.id, countermeasure);
  }
}

async function addCountermeasure(
  client: DebriefClient,
  debriefId: string,
  content: object = {},
) {
  await client
    .post('/countermeasures')
    .send({
      source: { type: 'debrief', id: debriefId },
      title: 'Change something',
      ...content,
    })
    .expect(201);
}

function numbersOf({ items }: { items: { number: number }[] }): number[] {
  return items.map(it => it.number).sort((a, b) => a - b);
}

function entity(
  kind: string,
  name: string,
  relations: Record<string, string[]>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: Object.entries(relations).flatMap(([type, targets]) =>
      targets.map(targetRef => ({ type, targetRef })),
    ),
  };
}
