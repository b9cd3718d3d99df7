import { createDebriefBackends } from '../../__testUtils__';
import { scenarioLibrary } from './library';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';

const titlesOf = (body: { items: { title: string }[] }) =>
  body.items.map(it => it.title);
const library = scenarioLibrary.map(it => it.title);

describe.each(backends.ids)('scenarios on %s', id => {
  it('are ours first, then those that come with the suite', async () => {
    const { as } = await backends.start(id);
    const created = await as(ana)
      .post('/scenarios')
      .send({ title: 'The walrus sits on it', failureMode: 'cache-loss' });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      version: 1,
      builtIn: false,
      createdBy: ana,
    });
    const all = await as(eve).get('/scenarios?limit=100');
    expect(titlesOf(all.body)).toEqual(['The walrus sits on it', ...library]);
    const first = await as(eve).get('/scenarios?limit=1');
    const second = await as(eve).get(
      `/scenarios?limit=100&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(titlesOf(second.body)).toEqual(library);
    expect(second.body.pageInfo).toEqual({});
    const narrowed = await as(eve).get(
      '/scenarios?failureMode=cache-loss&q=WALRUS',
    );
    expect(titlesOf(narrowed.body)).toEqual(['The walrus sits on it']);
    const one = await as(eve).get(`/scenarios/${scenarioLibrary[0].id}`);
    expect(one.body).toMatchObject({ builtIn: true, createdAt: null });
  });

  it('are changed from their version, unless they come with the suite', async () => {
    const { as, audit } = await backends.start(id);
    const { body } = await as(ana)
      .post('/scenarios')
      .send({ title: 'x', failureMode: 'dns' });
    const path = `/scenarios/${body.id}`;
    const patch = (version: string, title: string) =>
      as(eve).patch(path).set('If-Match', version).send({ title });
    expect((await patch('"1"', 'y')).body).toMatchObject({
      version: 2,
      title: 'y',
      updatedBy: eve,
    });
    const stale = await patch('"1"', 'z');
    expect(stale.status).toBe(412);
    expect(stale.body.current.title).toBe('y');
    await as(eve).delete(path).set('If-Match', '"2"').expect(204);
    expect((await as(eve).get(path)).status).toBe(404);
    expect((await as(eve).get('/scenarios/%00')).status).toBe(404);
    const ofSuite = await as(ana)
      .patch(`/scenarios/${scenarioLibrary[0].id}`)
      .set('If-Match', '"1"')
      .send({ title: 'x' });
    expect(ofSuite.status).toBe(403);
    expect(audit.map(it => it.eventId)).toEqual([
      'scenario-create',
      'scenario-update',
      'scenario-update',
      'scenario-delete',
      'scenario-update',
    ]);
  });

  it('are suggested because it happened, or was never rehearsed', async () => {
    const { as } = await backends.start(id);
    await as(ana)
      .post('/debriefs')
      .send({
        title: 'The cache fell over',
        entities: [{ entityRef: 'payments' }],
      })
      .expect(201);
    await as(ana)
      .post('/debriefs')
      .send({
        title: 'Another cache',
        visibility: 'restricted',
        entities: [{ entityRef: 'payments' }],
      })
      .expect(201);
    const ask = (user: string) =>
      as(user).get('/scenarios/suggestions?entityRef=payments');
    const { body } = await ask(eve);
    expect(body.items[0]).toMatchObject({
      failureMode: 'cache-loss',
      happened: [{ number: 1, kind: 'incident' }],
      lastRehearsed: null,
    });
    expect((await ask(ana)).body.items[0].happened).toHaveLength(2);

    await as(ana)
      .post('/game-days')
      .send({
        title: 'x',
        hypothesis: 'It holds',
        form: 'tabletop',
        failureMode: 'cache-loss',
        entities: [{ entityRef: 'payments' }],
      })
      .expect(201);
    await as(ana).post('/game-days/1/start').expect(200);
    await as(ana).post('/game-days/1/complete').expect(200);
    const later = await ask(eve);
    expect(
      later.body.items.map((it: { failureMode: string }) => it.failureMode),
    ).not.toContain('cache-loss');
  });
});
