import { createDebriefBackends, DebriefClient } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const eve = 'user:default/eve';
const nowhere = '00000000-0000-4000-8000-000000000000';

const plan = {
  title: 'Payments loses its cache',
  hypothesis: 'With the cache gone, customers still pay within 2 s',
  entities: [{ entityRef: 'payments' }],
};

async function planned(client: DebriefClient, more: object = {}) {
  const answer = await client.post('/game-days').send({ ...plan, ...more });
  expect([answer.status, answer.body.error?.message]).toEqual([201, undefined]);
  return answer.body;
}

const titlesOf = (body: { items: { title: string }[] }) =>
  body.items.map(it => it.title);

describe.each(backends.ids)('game days on %s', id => {
  it('begin with a title, a hypothesis and one entity', async () => {
    const { as } = await backends.start(id);
    const created = await as(ana).post('/game-days').send(plan);
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({
      etag: '"1"',
      location: `/api/debrief/game-days/${created.body.id}`,
    });
    expect(created.body).toMatchObject({
      number: 1,
      status: 'planned',
      form: 'injection',
      environment: 'staging',
      entities: [{ entityRef: 'component:default/payments', role: 'target' }],
      drillCounts: { total: 0, byOutcome: {} },
      findingCounts: { total: 0, open: 0 },
      startedAt: null,
      debrief: null,
      createdBy: ana,
    });
    expect((await as(ben).get('/game-days/1')).body).toEqual(created.body);
    const incomplete = await as(ana).post('/game-days').send({ title: 'x' });
    expect(
      incomplete.body.error.fields.map((it: { path: string }) => it.path),
    ).toEqual(['hypothesis', 'entities']);
    const elsewhere = await as(ana)
      .post('/game-days')
      .send({ ...plan, environment: 'moon', failureMode: 'meteor' });
    expect(
      elsewhere.body.error.fields.map((it: { path: string }) => it.path),
    ).toEqual(['environment', 'failureMode']);
  });

  it('are patched by whoever has the current version, and keep what they were', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana));
    const patch = (version: string, body: object) =>
      as(ben).patch('/game-days/1').set('If-Match', version).send(body);
    expect((await as(ben).patch('/game-days/1').send({})).status).toBe(428);
    const renamed = await patch('"1"', { title: 'Payments without cache' });
    expect(renamed.status).toBe(200);
    expect(renamed.body).toMatchObject({ version: 2, updatedBy: ben });
    const stale = await patch('"1"', { title: 'x' });
    expect(stale.status).toBe(412);
    expect(stale.body.current).toEqual(renamed.body);
    const revisions = await as(ana).get('/game-days/1/revisions');
    expect(revisions.body.items).toEqual([
      expect.objectContaining({ version: 2, changedFields: ['title'] }),
      expect.objectContaining({ version: 1, action: 'created' }),
    ]);
    const first = await as(ana).get('/game-days/1/revisions/1');
    expect(first.body.content.title).toBe(plan.title);
    expect((await as(ana).get('/game-days/1/revisions/9')).status).toBe(404);
  });

  it('that are sent twice are there once', async () => {
    const { as, audit } = await backends.start(id);
    const send = () =>
      as(ana).post('/game-days').set('Idempotency-Key', 'k').send(plan);
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    expect((await as(ana).get('/game-days')).body.totalItems).toBe(1);
    expect(audit[0]).toMatchObject({
      eventId: 'game-day-create',
      status: 'succeeded',
    });
  });

  it('are started, stopped and said to be restored, by the rules', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana), { expectation: 'breaks' });
    const move = (what: string, body?: object) =>
      as(ana).post(`/game-days/1/${what}`).send(body);
    const doomed = await move('start');
    expect(doomed.status).toBe(400);
    expect(doomed.body.error.fields[0].path).toBe('expectation');
    await as(ana)
      .patch('/game-days/1')
      .set('If-Match', '"1"')
      .send({ expectation: 'unknown' })
      .expect(200);
    expect((await move('complete')).status).toBe(409);
    expect((await move('restored')).status).toBe(409);
    const started = await move('start');
    expect(started.body).toMatchObject({ status: 'running', version: 3 });
    expect(started.body.occurredAt).toBe(started.body.startedAt);
    expect((await move('start')).status).toBe(409);
    expect((await move('cancel', { reason: 'x' })).status).toBe(409);
    expect((await move('abort')).status).toBe(400);
    const aborted = await move('abort', { reason: 'Errors above 2 %' });
    expect(aborted.body).toMatchObject({
      status: 'aborted',
      abort: { by: ana, reason: 'Errors above 2 %', restoredAt: null },
    });
    const restored = await move('restored');
    expect(restored.body.abort.timeToAbort).toMatch(/^PT/);
    expect((await move('restored')).status).toBe(409);
    const { body } = await as(ana).get('/game-days/1/revisions');
    expect(body.items.map((it: { action: string }) => it.action)).toEqual([
      'all-restored',
      'aborted',
      'started',
      'updated',
      'created',
    ]);
  });

  it('are aborted when that was decided, if it could not be sent at once', async () => {
    const { as } = await backends.start(id);
    const abortedAt = async (at: (startedAt: string) => string) => {
      const { id: gameDay } = await planned(as(ana));
      const path = `/game-days/${gameDay}`;
      const started = await as(ana).post(`${path}/start`).expect(200);
      const { startedAt } = started.body;
      const aborted = await as(ana)
        .post(`${path}/abort`)
        .send({ reason: 'Errors above 2 %', at: at(startedAt) })
        .expect(200);
      expect(aborted.body.endedAt).toBe(aborted.body.abort.decidedAt);
      return { startedAt, decidedAt: aborted.body.abort.decidedAt };
    };

    const atOnce = await abortedAt(startedAt => startedAt);
    expect(atOnce.decidedAt).toBe(atOnce.startedAt);
    const before = await abortedAt(() => '2020-01-01T00:00:00Z');
    expect(before.decidedAt).toBe(before.startedAt);
    const later = await abortedAt(() => '2120-01-01T00:00:00Z');
    expect(Date.parse(later.decidedAt)).toBeLessThanOrEqual(Date.now());
  });

  it('are complete once somebody said what became of each drill', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana));
    await as(ana).post('/game-days/1/start').expect(200);
    const without = await as(ana).post('/game-days/1/complete');
    expect(without.body.error.fields[0].path).toBe('drills');
    const { body: drill } = await as(ana)
      .post('/game-days/1/drills')
      .send({ title: 'All keys flushed' });
    const open = await as(ana).post('/game-days/1/complete');
    expect(open.body.error.fields).toEqual([
      {
        path: `drills.${drill.id}.outcome`,
        message: "'All keys flushed' needs an outcome",
      },
    ]);
    const path = `/game-days/1/drills/${drill.id}`;
    await as(ana)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ outcome: 'held' })
      .expect(200);
    const done = await as(ana).post('/game-days/1/complete').expect(200);
    expect(done.body).toMatchObject({
      status: 'completed',
      drillCounts: { total: 1, byOutcome: { held: 1 } },
    });
    const late = await as(ana)
      .patch(path)
      .set('If-Match', '"2"')
      .send({ outcome: 'refuted' });
    expect(late.status).toBe(409);
    expect((await as(ana).delete(path).set('If-Match', '"2"')).status).toBe(
      409,
    );
    await as(ana)
      .patch(path)
      .set('If-Match', '"2"')
      .send({ notes: 'It was quick' })
      .expect(200);
  });

  it('are listed by every filter, in every order', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana), {
      title: 'Cache',
      scheduledAt: '2026-05-05T13:00:00Z',
      failureMode: 'cache-loss',
      roles: { owner: ana, observers: [ben] },
    });
    await planned(as(ana), {
      title: 'Region',
      scheduledAt: '2026-05-06T13:00:00Z',
      environment: 'production',
      form: 'tabletop',
      entities: [{ entityRef: 'cart' }],
    });
    await as(ana).post('/game-days/1/start').expect(200);
    await as(ana)
      .post('/game-days/1/drills')
      .send({ title: 'x', outcome: 'refuted' })
      .expect(201);
    const cases: [query: string, titles: string[]][] = [
      ['', ['Cache', 'Region']],
      ['order=occurredAt', ['Region', 'Cache']],
      ['order=number', ['Cache', 'Region']],
      ['entityRef=cart', ['Region']],
      ['status=running', ['Cache']],
      ['form=tabletop,wheel', ['Region']],
      ['environment=production', ['Region']],
      ['failureMode=cache-loss', ['Cache']],
      ['outcome=refuted', ['Cache']],
      ['outcome=held', []],
      ['participant=ben', ['Cache']],
      ['participant=eve', []],
      [`debriefId=${nowhere}`, []],
      ['from=2026-05-06&to=2026-05-06', ['Region']],
    ];
    for (const [query, titles] of cases) {
      const { body } = await as(eve).get(`/game-days?${query}`);
      expect([query, body.error, titlesOf(body), body.totalItems]).toEqual([
        query,
        undefined,
        titles,
        titles.length,
      ]);
    }
    const first = await as(ana).get('/game-days?limit=1');
    const second = await as(ana).get(
      `/game-days?limit=1&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect([...titlesOf(first.body), ...titlesOf(second.body)]).toEqual([
      'Cache',
      'Region',
    ]);
  });

  it('leave lists when they are deleted, with all that belongs to them', async () => {
    const { as } = await backends.start(id);
    await planned(as(ana));
    const { body: drill } = await as(ana)
      .post('/game-days/1/drills')
      .send({ title: 'x' });
    await as(ana).delete('/game-days/1').set('If-Match', '"1"').expect(204);
    for (const path of ['', '/drills', '/observations', '/revisions']) {
      expect((await as(ana).get(`/game-days/1${path}`)).status).toBe(404);
    }
    const stamped = await as(ana)
      .post(`/game-days/1/drills/${drill.id}/stamps`)
      .send({ stamp: 'incitedAt' });
    expect(stamped.status).toBe(404);
    expect((await as(ana).get('/game-days')).body.totalItems).toBe(0);
  });
});
