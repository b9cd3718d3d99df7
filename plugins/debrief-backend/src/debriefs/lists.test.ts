import { createDebriefBackends, DebriefClient } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';

async function createMany(client: DebriefClient, inputs: object[]) {
  for (const input of inputs) {
    const { status, body } = await client
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'checkout' }], ...input });
    expect([status, body.error]).toEqual([201, undefined]);
  }
}

async function readAll(client: DebriefClient, path: string, limit: number) {
  const pages: number[][] = [];
  let cursor = '';
  do {
    const { status, body } = await client.get(
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`,
    );
    expect([status, body.error]).toEqual([200, undefined]);
    pages.push(body.items.map((it: { number: number }) => it.number));
    const next = body.pageInfo.nextCursor;
    cursor = next ? `&cursor=${next}` : '';
  } while (cursor);
  return pages;
}

describe.each(backends.ids)('lists of debriefs on %s', id => {
  it('page through everything once, also over equal instants', async () => {
    const { as } = await backends.start(id);
    const client = as(ana);
    const startedAt = '2026-03-02T09:12:00Z';
    await createMany(
      client,
      Array.from({ length: 7 }, (_, index) => ({
        marks: {
          startedAt: index === 6 ? '2026-03-02T09:12:00.001Z' : startedAt,
        },
      })),
    );
    for (const order of [
      '-occurredAt',
      'occurredAt',
      '-updatedAt',
      '-number',
      'number',
    ]) {
      const pages = await readAll(client, `/debriefs?order=${order}`, 2);
      expect(pages.map(it => it.length)).toEqual([2, 2, 2, 1]);
      expect(pages.flat().sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
    expect(await readAll(client, '/debriefs?order=-number', 4)).toEqual([
      [7, 6, 5, 4],
      [3, 2, 1],
    ]);
    expect((await readAll(client, '/debriefs', 1))[0]).toEqual([7]);
  });

  it('keep their total and do not repeat what is added meanwhile', async () => {
    const { as } = await backends.start(id);
    const client = as(ana);
    await createMany(client, [{}, {}, {}]);
    const first = await client.get('/debriefs?order=-number&limit=2');
    await createMany(client, [{}]);
    const second = await client.get(
      `/debriefs?order=-number&limit=2&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(second.body).toMatchObject({ totalItems: 3, pageInfo: {} });
    expect(second.body.items).toHaveLength(1);
  });

  it('refuse a cursor that is not theirs', async () => {
    const { as } = await backends.start(id);
    await createMany(as(ana), [{}, {}]);
    const { body } = await as(ana).get('/debriefs?limit=1');
    for (const cursor of [
      'nonsense',
      Buffer.from('{"a":1}').toString('base64url'),
    ]) {
      const answer = await as(ana).get(`/debriefs?cursor=${cursor}`);
      expect(answer.status).toBe(400);
      expect(answer.body.error.fields[0].path).toBe('cursor');
    }
    const otherOrder = await as(ana).get(
      `/debriefs?order=number&cursor=${body.pageInfo.nextCursor}`,
    );
    expect(otherOrder.status).toBe(400);
  });

  it('are narrowed by every filter', async () => {
    const { as } = await backends.start(id);
    const client = as(ana);
    await createMany(client, [
      {
        kind: 'near-miss',
        severity: 'sev1',
        tags: ['dns', 'cache'],
        owner: 'user:default/ana',
        participants: [{ entityRef: 'user:default/cho' }],
        factors: [{ category: 'capacity', text: 'Too small' }],
        marks: { startedAt: '2026-01-10T23:30:00Z' },
      },
      {
        entities: [{ entityRef: 'payments' }, { entityRef: 'checkout' }],
        owner: 'group:default/basket',
        summary: 'A stampede',
        marks: { startedAt: '2026-02-10T00:00:00Z' },
      },
      {
        entities: [{ entityRef: 'api:default/mail' }],
        severity: 'sev2',
        marks: { startedAt: '2026-03-10T00:00:00Z' },
      },
    ]);
    await client.post('/debriefs/2/publish');

    const expectations: [query: string, numbers: number[]][] = [
      ['', [3, 2, 1]],
      ['entityRef=checkout', [2, 1]],
      ['entityRef=payments&entityRef=api:default/mail', [3, 2]],
      ['entityRef=payments,component:default/checkout', [2, 1]],
      ['kind=near-miss', [1]],
      ['status=published', [2]],
      ['status=draft,closed', [3, 1]],
      ['severity=sev1,none', [2, 1]],
      ['severity=none', [2]],
      ['tag=cache', [1]],
      ['tag=DNS', [1]],
      ['factor=capacity', [1]],
      ['owner=user:default/ana', [1]],
      ['owner=group:default/basket,ana', [2, 1]],
      ['participant=cho', [1]],
      ['participant=ana', []],
      ['from=2026-02-10', [3, 2]],
      ['to=2026-01-10', [1]],
      ['from=2026-01-11&to=2026-03-09T23:00:00%2B01:00', [2]],
      ['q=stampede', [2]],
      ['q=stampede&kind=near-miss', []],
      ['kind=&tag=&from=', [3, 2, 1]],
    ];
    for (const [query, numbers] of expectations) {
      const { body } = await client.get(`/debriefs?${query}`);
      expect([
        query,
        body.error,
        body.items?.map((it: { number: number }) => it.number),
        body.totalItems,
      ]).toEqual([query, undefined, numbers, numbers.length]);
    }
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['order=title', 'order'],
    ['kind=outage', 'kind.0'],
    ['from=yesterday', 'from'],
    ['colour=red', 'colour'],
    ['q=%00', 'q'],
    ['entityRef=a%20b', 'entityRef.0'],
  ])('say what is wrong with %s', async (query, path) => {
    const { as } = await backends.start(id);
    const { status, body } = await as(ana).get(`/debriefs?${query}`);
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.fields[0].path).toBe(path);
    expect(body.error.message).toContain(path);
  });
});
