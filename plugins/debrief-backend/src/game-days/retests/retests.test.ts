import { createDebriefBackends, DebriefClient } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';

async function debriefWithCountermeasure(
  client: DebriefClient,
  more: object = {},
) {
  const { body: debrief } = await client.post('/debriefs').send({
    title: 'The cache fell over',
    entities: [{ entityRef: 'payments' }],
    ...more,
  });
  const { body: countermeasure } = await client.post('/countermeasures').send({
    source: { type: 'debrief', id: debrief.id },
    title: 'A fence',
    state: 'done',
    owner: ana,
    dueDate: '2026-04-01',
  });
  return { debrief, countermeasure };
}

async function drilled(
  client: DebriefClient,
  outcome: string,
  countermeasureId: string,
) {
  const { body: gameDay } = await client.post('/game-days').send({
    title: 'Again',
    hypothesis: 'It holds',
    entities: [{ entityRef: 'payments' }],
  });
  await client.post(`/game-days/${gameDay.id}/start`).expect(200);
  await client
    .post(`/game-days/${gameDay.id}/drills`)
    .send({ title: 'x', outcome, retests: [{ countermeasureId }] })
    .expect(201);
  return gameDay;
}

describe.each(backends.ids)('testing again on %s', id => {
  it('verifies what was done and held, on both pages', async () => {
    const { as, told, whenTold } = await backends.start(id);
    const { countermeasure } = await debriefWithCountermeasure(as(ana));
    const gameDay = await drilled(as(ana), 'held', countermeasure.id);
    const before = await as(ana).get(`/countermeasures/${countermeasure.id}`);
    expect(before.body.state).toBe('done');
    await as(ana).post(`/game-days/${gameDay.id}/complete`).expect(200);
    const { body } = await as(ana).get(`/countermeasures/${countermeasure.id}`);
    expect(body).toMatchObject({
      state: 'verified',
      version: 2,
      verification: { gameDayId: gameDay.id, verdict: 'held', by: ana },
    });
    const drills = await as(ana).get(`/game-days/${gameDay.id}/drills`);
    expect(drills.body.items[0].retests).toEqual([
      expect.objectContaining({ number: 1, verdict: 'held' }),
    ]);
    const listed = await as(ana).get(
      `/game-days?countermeasureId=${countermeasure.id}`,
    );
    expect(listed.body.totalItems).toBe(1);
    await whenTold();
    expect(told.events).toContainEqual(
      expect.objectContaining({
        eventPayload: expect.objectContaining({
          what: 'countermeasure',
          action: 'updated',
          changedFields: expect.arrayContaining(['state', 'verification']),
        }),
      }),
    );
  });

  it('leaves the state of what did not hold, and says so', async () => {
    const { as } = await backends.start(id);
    const { countermeasure } = await debriefWithCountermeasure(as(ana));
    const gameDay = await drilled(as(ana), 'refuted', countermeasure.id);
    await as(ana).post(`/game-days/${gameDay.id}/complete`).expect(200);
    const { body } = await as(ana).get(`/countermeasures/${countermeasure.id}`);
    expect(body).toMatchObject({
      state: 'done',
      verification: { gameDayId: gameDay.id, verdict: 'did-not-hold' },
    });
    const again = await drilled(as(ana), 'inconclusive', countermeasure.id);
    await as(ana).post(`/game-days/${again.id}/complete`).expect(200);
    const after = await as(ana).get(`/countermeasures/${countermeasure.id}`);
    expect(after.body).toEqual(body);
  });

  it('verifies what whoever completes it may not see, without telling', async () => {
    const { as } = await backends.start(id);
    const { countermeasure } = await debriefWithCountermeasure(as(ana));
    const gameDay = await drilled(as(ana), 'held', countermeasure.id);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    const completed = await as(eve).post(`/game-days/${gameDay.id}/complete`);
    expect(completed.status).toBe(200);
    const drills = await as(eve).get(`/game-days/${gameDay.id}/drills`);
    for (const { text } of [completed, drills]) {
      expect(text).not.toContain(countermeasure.id);
    }
    const { body } = await as(ana).get(`/countermeasures/${countermeasure.id}`);
    expect(body.state).toBe('verified');
  });

  it('names no game day that a reader may not see', async () => {
    const { as } = await backends.start(id);
    const { countermeasure } = await debriefWithCountermeasure(as(ana));
    const gameDay = await drilled(as(ana), 'held', countermeasure.id);
    await as(ana).post(`/game-days/${gameDay.id}/complete`).expect(200);
    await as(ana)
      .patch(`/game-days/${gameDay.id}`)
      .set('If-Match', '"3"')
      .send({ visibility: 'restricted' })
      .expect(200);
    const seen = await as(eve).get(`/countermeasures/${countermeasure.id}`);
    expect(seen.body.verification).toMatchObject({
      verdict: 'held',
      gameDayId: null,
    });
  });
});

describe.each(backends.ids)('findings on %s', id => {
  it('are countermeasures of the game day, about its entities', async () => {
    const { as } = await backends.start(id);
    const { body: gameDay } = await as(ana)
      .post('/game-days')
      .send({
        title: 'Again',
        hypothesis: 'It holds',
        entities: [{ entityRef: 'payments' }],
      });
    const source = { type: 'game-day', id: gameDay.id };
    const { body: finding } = await as(ana)
      .post('/countermeasures')
      .send({ source, title: 'Warm the cache' })
      .expect(201);
    expect(finding).toMatchObject({
      source: { ...source, number: 1, title: 'Again' },
      entities: ['component:default/payments'],
    });
    const listed = await as(ana).get(
      `/countermeasures?sourceType=game-day&sourceId=${gameDay.id}`,
    );
    expect(listed.body.items).toEqual([finding]);
    const { body } = await as(ana).get('/game-days/1');
    expect(body.findingCounts).toEqual({ total: 1, open: 1 });
    await as(ana)
      .patch('/game-days/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    expect((await as(eve).get(`/countermeasures/${finding.id}`)).status).toBe(
      404,
    );
    expect((await as(eve).get('/countermeasures')).body.totalItems).toBe(0);
  });
});
