import { createServiceFactory } from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments' },
    relations: [
      { type: 'dependsOn', targetRef: 'component:default/cache' },
      { type: 'dependencyOf', targetRef: 'component:default/checkout' },
      { type: 'ownedBy', targetRef: 'group:default/mail' },
    ],
  },
];

const ask =
  '/game-days/conflicts?entityRef=payments&from=2030-05-05T13:00:00Z&to=2030-05-05T14:00:00Z';

async function plan(
  client: {
    post: ReturnType<Awaited<ReturnType<typeof backends.start>>['as']>['post'];
  },
  entityRef: string,
  scheduledAt: string,
) {
  const { body } = await client
    .post('/game-days')
    .send({
      title: entityRef,
      hypothesis: 'It holds',
      entities: [{ entityRef }],
      scheduledAt,
      durationMinutes: 60,
    })
    .expect(201);
  return body;
}

describe.each(backends.ids)('conflicts on %s', id => {
  it('are game days at the same time, of the same or one hop away', async () => {
    const { as } = await backends.start(id, { entities });
    const client = as(ana);
    const own = await plan(client, 'payments', '2030-05-05T13:30:00Z');
    await plan(client, 'payments', '2030-05-05T11:59:00Z');
    await plan(client, 'payments', '2030-05-05T14:00:00Z');
    await plan(client, 'cache', '2030-05-05T12:30:00Z');
    await plan(client, 'checkout', '2030-05-05T13:10:00Z');
    await plan(client, 'mail', '2030-05-05T13:10:00Z');
    const off = await plan(client, 'payments', '2030-05-05T13:10:00Z');
    await client
      .post(`/game-days/${off.id}/cancel`)
      .send({ reason: 'x' })
      .expect(200);
    const { body } = await client.get(ask);
    expect(
      body.items.map(
        (it: { otherRef: string; relation: string; gameDay: object }) => [
          it.otherRef,
          it.relation,
        ],
      ),
    ).toEqual([
      ['component:default/cache', 'dependsOn'],
      ['component:default/checkout', 'dependencyOf'],
      ['component:default/payments', 'same'],
    ]);
    expect(body.items[2]).toMatchObject({
      entityRef: 'component:default/payments',
      gameDay: { id: own.id, scheduledAt: '2030-05-05T13:30:00Z' },
    });
    expect(body.incomplete).toBeUndefined();
    const others = await client.get(`${ask}&except=${own.id}`);
    expect(others.body.items).toHaveLength(2);
    const endless = await client.get('/game-days/conflicts?entityRef=payments');
    expect(endless.status).toBe(400);
  });

  it('are said to be incomplete while the catalog is away', async () => {
    const { as } = await backends.start(id, {
      catalog: createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          catalogServiceMock.mock({
            getEntitiesByRefs: async () => {
              throw new Error('It is away');
            },
          }),
      }),
    });
    await plan(as(ana), 'payments', '2030-05-05T13:30:00Z');
    const { body } = await as(ana).get(ask);
    expect(body).toMatchObject({ incomplete: true, items: [{}] });
  });
});
