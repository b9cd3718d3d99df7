import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';

async function start(id: Parameters<typeof backends.start>[0]) {
  const backend = await backends.start(id);
  const client = backend.as(ana);
  await client
    .post('/game-days')
    .send({
      title: 'Payments loses its cache',
      hypothesis: 'Customers still pay',
      entities: [{ entityRef: 'payments' }],
      steadyState: [
        { description: 'p95 of pay', limit: { below: 2 }, unit: 's' },
      ],
    })
    .expect(201);
  const { body: drill } = await client
    .post('/game-days/1/drills')
    .send({
      title: 'All keys gone',
      execution: 'completed',
      alerts: { expected: ['Hit ratio'], fired: ['hit ratio'] },
    })
    .expect(201);
  return { ...backend, drill, path: `/game-days/1/drills/${drill.id}` };
}

describe.each(backends.ids)('drills on %s', id => {
  it('are numbered in the order in which they were added', async () => {
    const { as, path } = await start(id);
    await as(ana).delete(path).set('If-Match', '"1"').expect(204);
    const { body } = await as(ana)
      .post('/game-days/1/drills')
      .send({ title: 'Half of them' });
    expect(body).toMatchObject({ number: 2, version: 1, measurements: [] });
    const list = await as(ben).get('/game-days/1/drills');
    expect(list.body.items).toEqual([body]);
  });

  it('keep every stamp of many at once, and let one be taken back', async () => {
    const { as, path } = await start(id);
    const stamp = (name: string, at?: string | null) =>
      as(ana)
        .post(`${path}/stamps`)
        .send({ stamp: name, ...(at === undefined ? {} : { at }) });
    const answers = await Promise.all([
      stamp('incitedAt', '2026-06-12T13:12:00Z'),
      stamp('detectedAt', '2026-06-12T13:14:00Z'),
      stamp('remediatedAt', '2026-06-12T13:15:00Z'),
    ]);
    expect(answers.map(it => it.status)).toEqual([200, 200, 200]);
    const { body } = await stamp('restoredAt');
    expect(body).toMatchObject({
      incitedAt: '2026-06-12T13:12:00Z',
      detectedAt: '2026-06-12T13:14:00Z',
      remediatedAt: '2026-06-12T13:15:00Z',
      restoredAt: expect.any(String),
      timings: { toDetect: 'PT2M', toRemediate: 'PT3M' },
    });
    const early = await stamp('detectedAt', '2026-06-12T13:11:00Z');
    expect(early.status).toBe(400);
    expect(early.body.error.fields[0].path).toBe('detectedAt');
    const twice = await stamp('detectedAt', '2026-06-12T13:20:00Z');
    expect(twice.body.detectedAt).toBe('2026-06-12T13:14:00Z');
    expect((await stamp('detectedAt', null)).body.detectedAt).toBeNull();
  });

  it('keep their values at what they are values of', async () => {
    const { as, path } = await start(id);
    await as(ben)
      .post(`${path}/measurements`)
      .send({ steadyState: 0, value: 1.2 })
      .expect(201);
    const { body: gameDay } = await as(ana).get('/game-days/1');
    const [p95] = gameDay.steadyState;
    const errors = { description: 'Errors', limit: { below: 1 } };
    const change = (steadyState: object[]) =>
      as(ana)
        .patch('/game-days/1')
        .set('If-Match', `"${gameDay.version}"`)
        .send({ steadyState });

    for (const moved of [[], [errors, p95]]) {
      const refused = await change(moved);
      expect(refused.status).toBe(400);
      expect(refused.body.error.fields).toEqual([
        {
          path: 'steadyState.0',
          message: 'has values, and stays in its place',
        },
      ]);
    }
    const worded = { ...p95, description: 'p95 of pay, in seconds' };
    expect((await change([worded, errors])).status).toBe(200);
  });

  it('keep every value of many at once, and judge all of them', async () => {
    const { as, path, drill, knex } = await start(id);
    const measure = (value: number, more: object = {}) =>
      as(ben)
        .post(`${path}/measurements`)
        .send({ steadyState: 0, value, ...more });
    await Promise.all([1.2, 1.4, 1.6].map(it => measure(it)));
    const { body } = await as(ana).get('/game-days/1/drills');
    expect(body.items[0]).toMatchObject({
      version: 1,
      suggestedOutcome: 'held',
    });
    expect(body.items[0].measurements).toHaveLength(3);
    await measure(2.4, { at: '2020-01-01T00:00:00Z' }).expect(201);
    await knex('measurements').insert(
      Array.from({ length: 30 }, (_, index) => ({
        id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        drill_id: drill.id,
        steady_state: 0,
        at: Date.now(),
        value: 1,
        created_by: ben,
        created_at: Date.now(),
      })),
    );
    const { body: later } = await as(ana).get('/game-days/1/drills');
    expect(later.items[0].suggestedOutcome).toBe('refuted');
    expect(later.items[0].measurements[0]).toMatchObject({
      value: 2.4,
      within: false,
      by: ben,
    });
    const unknown = await measure(1, { steadyState: 1 });
    expect(unknown.body.error.fields[0].path).toBe('steadyState');
  });

  it('say who said what became of them, and suggest no more', async () => {
    const { as, path } = await start(id);
    const { body } = await as(ben)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ outcome: 'inconclusive' });
    expect(body).toMatchObject({ outcomeBy: ben, outcome: 'inconclusive' });
    const back = await as(ana)
      .patch(path)
      .set('If-Match', '"2"')
      .send({ outcome: null });
    expect(back.body).toMatchObject({ outcomeBy: null, outcomeAt: null });
    const stale = await as(ana)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ notes: 'x' });
    expect(stale.status).toBe(412);
    expect(stale.body.current).toEqual(back.body);
  });
});

describe.each(backends.ids)('observations on %s', id => {
  it('have the time at which they were typed, and come in its order', async () => {
    const { as, drill } = await start(id);
    const see = (user: string, body: object, key?: string) => {
      const request = as(user).post('/game-days/1/observations');
      return (key ? request.set('Idempotency-Key', key) : request).send(body);
    };
    await see(ana, { text: 'Now', drillId: drill.id }).expect(201);
    const typed = { text: 'Before', at: '2026-06-12T13:12:00Z' };
    const offline = await see(ben, typed, 'k');
    const again = await see(ben, typed, 'k');
    expect(again.body).toEqual(offline.body);
    expect(offline.body).toMatchObject({
      author: ben,
      at: typed.at,
      kind: 'observation',
    });
    const { body } = await as(ana).get('/game-days/1/observations');
    expect(body.items.map((it: { text: string }) => it.text)).toEqual([
      'Before',
      'Now',
    ]);
    expect((await as(ana).get('/game-days/1')).body.observationCount).toBe(2);
    const elsewhere = await see(ana, { text: 'x', drillId: offline.body.id });
    expect(elsewhere.body.error.fields[0].path).toBe('drillId');
    const path = `/game-days/1/observations/${offline.body.id}`;
    const patched = await as(ana)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ kind: 'surprise' });
    expect(patched.body).toMatchObject({ version: 2, at: typed.at });
    await as(ana).delete(path).set('If-Match', '"2"').expect(204);
    expect(
      (await as(ana).get('/game-days/1/observations')).body.totalItems,
    ).toBe(1);
  });
});
