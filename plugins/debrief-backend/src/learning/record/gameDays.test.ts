import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';
const path = '/learning-record?entityRef=payments';

async function start(id: Parameters<typeof backends.start>[0]) {
  const backend = await backends.start(id);
  const client = backend.as(ana);
  const { body: debrief } = await client.post('/debriefs').send({
    title: 'The cache fell over',
    entities: [{ entityRef: 'payments' }],
    marks: { startedAt: '2026-01-02T09:00:00Z' },
  });
  const { body: fence } = await client.post('/countermeasures').send({
    source: { type: 'debrief', id: debrief.id },
    title: 'A fence',
    state: 'done',
    owner: ana,
    dueDate: '2026-04-01',
  });
  const { body: gameDay } = await client.post('/game-days').send({
    title: 'Payments without a walrus',
    hypothesis: 'It holds',
    environment: 'production',
    entities: [{ entityRef: 'payments' }],
  });
  await client.post('/game-days').send({
    title: 'Much later',
    hypothesis: 'It holds',
    entities: [{ entityRef: 'payments' }],
    scheduledAt: '2035-05-05T13:00:00Z',
  });
  await client.post('/game-days/1/start').expect(200);
  const { body: drill } = await client.post('/game-days/1/drills').send({
    title: 'All keys gone',
    notes: 'A heron came by',
    outcome: 'held',
    rehearses: [{ debriefId: debrief.id }],
    retests: [{ countermeasureId: fence.id }],
  });
  const { body: finding } = await client
    .post('/countermeasures')
    .send({ source: { type: 'game-day', id: gameDay.id }, title: 'Warm it' });
  await client.post('/game-days/1/complete').expect(200);
  return { ...backend, client, debrief, fence, gameDay, drill, finding };
}

describe.each(backends.ids)('game days in the learning record on %s', id => {
  it('stand on one axis with debriefs, for those who ask for them', async () => {
    const { client } = await start(id);
    const namesOf = (body: { items: { type: string; number: number }[] }) =>
      body.items.map(it => `${it.type} ${it.number}`);
    const alone = await client.get(path);
    expect(namesOf(alone.body)).toEqual(['debrief 1']);
    const both = await client.get(`${path}&type=debrief,game-day`);
    expect(namesOf(both.body)).toEqual([
      'game-day 2',
      'game-day 1',
      'debrief 1',
    ]);
    expect(both.body.totalItems).toBe(3);
    const pages: string[] = [];
    let cursor = '';
    do {
      const { body } = await client.get(
        `${path}&type=debrief,game-day&limit=1${cursor}`,
      );
      pages.push(...namesOf(body));
      const next = body.pageInfo.nextCursor;
      cursor = next ? `&cursor=${next}` : '';
    } while (cursor);
    expect(pages).toEqual(namesOf(both.body));
    expect(alone.body.facts.gameDays).toEqual({
      total: 1,
      lastAt: expect.any(String),
      lastEnvironment: 'production',
    });
    const severe = await client.get(`${path}&type=game-day&severity=sev1`);
    expect(severe.body.items).toEqual([]);
  });

  it('lead from the incident to the verified countermeasure', async () => {
    const { as, client, debrief, fence, gameDay, drill, finding } = await start(
      id,
    );
    const { body } = await client.get(path);
    const step = { gameDayId: gameDay.id, at: expect.any(String) };
    expect(body.paths).toEqual([
      {
        ...step,
        type: 'rehearsal',
        debriefId: debrief.id,
        drillId: drill.id,
        outcome: 'held',
        countermeasureId: null,
        countermeasure: null,
        verdict: null,
      },
      {
        ...step,
        type: 'retest',
        debriefId: debrief.id,
        drillId: drill.id,
        outcome: 'held',
        countermeasureId: fence.id,
        countermeasure: { number: 1, title: 'A fence', state: 'verified' },
        verdict: 'held',
      },
      {
        ...step,
        type: 'finding',
        debriefId: null,
        drillId: null,
        outcome: null,
        countermeasureId: finding.id,
        countermeasure: { number: 2, title: 'Warm it', state: 'idea' },
        verdict: null,
      },
    ]);
    await client
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    const seen = await as(eve).get(path);
    expect(seen.body.paths.map((it: { type: string }) => it.type)).toEqual([
      'finding',
    ]);
    expect(seen.text).not.toContain(debrief.id);
    expect(seen.text).not.toContain(fence.id);
  });

  it('are found by what was planned, drilled and seen, and with their findings', async () => {
    const { client, gameDay, finding } = await start(id);
    await client
      .post('/game-days/1/observations')
      .send({ text: 'An ibis!', kind: 'surprise' })
      .expect(201);
    await client
      .post('/game-days/1/observations')
      .send({ text: 'A pelican' })
      .expect(201);
    const search = async (query: string) => {
      const { body } = await client.get(`/search?${query}`).expect(200);
      return body;
    };
    for (const word of ['walrus', 'heron', 'ibis', 'GD-1', 'production']) {
      const { items } = await search(`q=${word}&type=game-day`);
      expect([word, items.map((it: { id: string }) => it.id)]).toEqual([
        word,
        [gameDay.id],
      ]);
    }
    const [hit] = (await search('q=walrus&type=game-day')).items;
    expect(hit).toMatchObject({
      kind: 'game-day',
      gameDay: {
        form: 'injection',
        status: 'completed',
        environment: 'production',
        byOutcome: { held: 1 },
      },
    });
    expect((await search('q=pelican')).totalItems).toBe(0);
    const found = await search('q=warm');
    expect(found.items[0]).toMatchObject({
      id: finding.id,
      type: 'countermeasure',
      countermeasure: { source: { type: 'game-day', number: 1 } },
    });
    const all = await search('entityRef=payments');
    expect(all.facets.type).toEqual({
      debrief: 1,
      'game-day': 2,
      countermeasure: 2,
    });
    expect((await client.get('/game-days?q=walrus')).body.totalItems).toBe(1);
    expect((await client.get('/debriefs?q=walrus')).body.totalItems).toBe(0);
    await client.delete('/game-days/1').set('If-Match', '"3"').expect(204);
    expect((await search('q=walrus')).totalItems).toBe(0);
    expect((await search('q=warm')).totalItems).toBe(0);
  });
});
