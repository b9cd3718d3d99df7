import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const eve = 'user:default/eve';

async function start(id: Parameters<typeof backends.start>[0], more = {}) {
  const backend = await backends.start(id);
  const client = backend.as(ana);
  await client
    .post('/game-days')
    .send({
      title: 'Payments loses its cache',
      hypothesis: 'Customers still pay within 2 s',
      entities: [
        { entityRef: 'payments' },
        { entityRef: 'cart', role: 'impacted' },
      ],
      roles: { owner: ana, coordinator: ben, observers: [ana, eve] },
      ...more,
    })
    .expect(201);
  return { ...backend, client };
}

describe.each(backends.ids)('the debrief of a game day on %s', id => {
  it('is filled in with all that happened, and made once', async () => {
    const { client } = await start(id);
    expect((await client.post('/game-days/1/debrief')).status).toBe(409);
    await client.post('/game-days/1/start').expect(200);
    const { body: drill } = await client.post('/game-days/1/drills').send({
      title: 'All keys gone',
      incitedAt: '2026-06-12T13:12:00Z',
      detectedAt: '2026-06-12T13:14:00Z',
      remediatedAt: '2026-06-12T13:20:00Z',
      restoredAt: '2026-06-12T13:24:00Z',
      outcome: 'refuted',
      surprises: [{ text: 'Nobody owns the warm-up' }],
    });
    await client.post('/game-days/1/observations').send({
      text: 'The basket waits for payments',
      kind: 'surprise',
      at: '2026-06-12T13:16:00Z',
      drillId: drill.id,
    });
    const { body: gameDay } = await client
      .post('/game-days/1/complete')
      .expect(200);
    await client
      .post('/countermeasures')
      .send({ source: { type: 'game-day', id: gameDay.id }, title: 'Warm it' })
      .expect(201);
    const made = await client.post('/game-days/1/debrief');
    expect(made.status).toBe(201);
    expect(made.headers.location).toBe(`/api/debrief/debriefs/${made.body.id}`);
    expect(made.body).toMatchObject({
      title: 'Payments loses its cache',
      kind: 'game-day',
      scheduled: true,
      status: 'draft',
      entities: [
        { entityRef: 'component:default/payments', role: 'origin' },
        { entityRef: 'component:default/cart', role: 'impacted' },
      ],
      marks: {
        startedAt: '2026-06-12T13:12:00Z',
        detectedAt: '2026-06-12T13:14:00Z',
        mitigatedAt: '2026-06-12T13:20:00Z',
        resolvedAt: '2026-06-12T13:24:00Z',
      },
      owner: ana,
      facilitator: ben,
      surprises: '- Nobody owns the warm-up\n- The basket waits for payments',
      timelineCount: 5,
      countermeasureCounts: { total: 0 },
      links: [],
    });
    expect(
      made.body.participants.map((it: { entityRef: string }) => it.entityRef),
    ).toEqual([ana, ben, eve]);
    expect(made.body.summary).toContain('Customers still pay within 2 s');
    expect(made.body.summary).toContain('All keys gone: the hypothesis was');
    const timeline = await client.get(`/debriefs/${made.body.id}/timeline`);
    expect(timeline.body.items.map((it: { text: string }) => it.text)).toEqual([
      'All keys gone: incited',
      'All keys gone: detected',
      'The basket waits for payments',
      'All keys gone: remediated',
      'All keys gone: restored',
    ]);
    const again = await client.post('/game-days/1/debrief');
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain(made.body.id);
    const after = await client.get('/game-days/1');
    expect(after.body).toMatchObject({
      debrief: { id: made.body.id, number: 1 },
      findingCounts: { total: 1 },
    });
  });

  it('is as restricted, and not named to who may not see it', async () => {
    const { as, client } = await start(id, { form: 'tabletop' });
    await client.post('/game-days/1/start').expect(200);
    await client.post('/game-days/1/complete').expect(200);
    const { body: debrief } = await client
      .post('/game-days/1/debrief')
      .expect(201);
    await client
      .patch(`/debriefs/${debrief.id}`)
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted', participants: [] })
      .expect(200);
    const seen = await as(eve).get('/game-days/1');
    expect(seen.body.debrief).toBeNull();
    const again = await as(eve).post('/game-days/1/debrief');
    expect(again.status).toBe(409);
    for (const { text } of [seen, again]) {
      expect(text).not.toContain(debrief.id);
    }
  });

  it('can be made again once it was deleted', async () => {
    const { client } = await start(id);
    await client.post('/game-days/1/start').expect(200);
    await client.post('/game-days/1/abort').send({ reason: 'x' }).expect(200);
    const { body } = await client.post('/game-days/1/debrief').expect(201);
    await client
      .delete(`/debriefs/${body.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    await client.post('/game-days/1/debrief').expect(201);
  });

  it('is told as a file as well, with all that belongs to it', async () => {
    const { client } = await start(id);
    await client
      .post('/game-days/1/drills')
      .send({ title: 'All keys gone', notes: 'It was *quick*' })
      .expect(201);
    await client
      .post('/game-days/1/observations')
      .send({ text: 'A | B' })
      .expect(201);
    const markdown = await client.get('/game-days/1/export');
    expect(markdown.headers['content-type']).toContain('text/markdown');
    expect(markdown.headers['content-disposition']).toContain('game-day-1.md');
    expect(markdown.text).toContain('# Payments loses its cache');
    expect(markdown.text).toContain('## Drill 1: All keys gone');
    expect(markdown.text).toContain('A \\| B');
    const json = await client.get('/game-days/1/export?format=json');
    expect(JSON.parse(json.text)).toMatchObject({
      gameDay: { number: 1 },
      drills: [{ title: 'All keys gone' }],
      observations: [{ text: 'A | B' }],
      findings: [],
    });
  });
});
