import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const debrief = { title: 'x', entities: [{ entityRef: 'checkout' }] };
const entry = { at: '2026-03-02T10:31:00+01:00', text: 'Error rate at 40 %' };

describe.each(backends.ids)('the timeline on %s', id => {
  it('is a list from the beginning, whatever the order of writing', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief);
    const added = await as(ben)
      .post('/debriefs/1/timeline')
      .send({
        ...entry,
        kind: 'effect',
        author: 'cho',
        source: { type: 'chat', url: 'https://chat.example/1' },
      });
    expect(added.status).toBe(201);
    expect(added.headers.etag).toBe('"1"');
    expect(added.body).toMatchObject({
      at: '2026-03-02T09:31:00Z',
      kind: 'effect',
      author: 'user:default/cho',
      source: { type: 'chat', url: 'https://chat.example/1' },
      createdBy: ben,
    });
    expect(added.headers.location).toBe(
      `/api/debrief/debriefs/${added.body.debriefId}/timeline/${added.body.id}`,
    );
    for (const at of ['2026-03-02T09:00:00Z', '2026-03-02T09:31:00Z']) {
      await as(ana).post('/debriefs/1/timeline').send({ at, text: at });
    }
    const first = await as(ana).get('/debriefs/1/timeline?limit=2');
    expect(first.body.totalItems).toBe(3);
    expect(first.body.items[0].text).toBe('2026-03-02T09:00:00Z');
    const second = await as(ana).get(
      `/debriefs/1/timeline?limit=2&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(second.body.items).toHaveLength(1);
    expect(second.body.pageInfo).toEqual({});
    const { body } = await as(ana).get('/debriefs/1');
    expect(body).toMatchObject({ timelineCount: 3, version: 1 });
  });

  it('changes one entry at a time, from its current version', async () => {
    const { as, knex } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief);
    const { body } = await as(ana).post('/debriefs/1/timeline').send(entry);
    const path = `/debriefs/1/timeline/${body.id}`;

    expect((await as(ana).patch(path).send({ text: 'x' })).status).toBe(428);
    const patched = await as(ben)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ text: 'Error rate at 45 %', kind: null });
    expect(patched.body).toMatchObject({
      text: 'Error rate at 45 %',
      kind: 'observation',
      at: '2026-03-02T09:31:00Z',
      version: 2,
      updatedBy: ben,
    });
    const stale = await as(ana)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ text: 'x' });
    expect(stale.status).toBe(412);
    expect(stale.body.current).toEqual(patched.body);
    const wrong = await as(ana)
      .patch(path)
      .set('If-Match', '"2"')
      .send({ text: null, at: '09:31', colour: 'red' });
    expect(wrong.status).toBe(400);
    expect(
      wrong.body.error.fields.map((it: { path: string }) => it.path).sort(),
    ).toEqual(['at', 'colour', 'text']);

    const removed = await as(ana).delete(path).set('If-Match', '"2"');
    expect(removed.status).toBe(204);
    const list = await as(ana).get('/debriefs/1/timeline');
    expect(list.body).toMatchObject({ items: [], totalItems: 0 });
    const again = await as(ana).delete(path).set('If-Match', '"3"');
    expect(again.status).toBe(404);

    const revisions = await knex('revisions')
      .where({ subject_type: 'timeline-entry' })
      .orderBy('version')
      .select('action', 'by');
    expect(revisions).toEqual([
      { action: 'created', by: ana },
      { action: 'updated', by: ben },
      { action: 'deleted', by: ana },
    ]);
  });

  it('lets one of many edits at once win, and keeps every entry added at once', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief);
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        as(ana)
          .post('/debriefs/1/timeline')
          .send({ ...entry, text: `Marmot ${index}` }),
      ),
    );
    expect(added.map(it => it.status)).toEqual(Array(6).fill(201));
    const path = `/debriefs/1/timeline/${added[0].body.id}`;
    const edits = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        as(ana)
          .patch(path)
          .set('If-Match', '"1"')
          .send({ text: `${index}` }),
      ),
    );
    expect(edits.map(it => it.status).sort()).toEqual([
      200,
      ...Array(5).fill(412),
    ]);
    const { body } = await as(ana).get('/debriefs?q=marmot');
    expect(body.totalItems).toBe(1);
  });

  it('knows entries only by their own debrief', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief);
    await as(ana).post('/debriefs').send(debrief);
    const { body } = await as(ana).post('/debriefs/1/timeline').send(entry);
    const { status } = await as(ana)
      .patch(`/debriefs/2/timeline/${body.id}`)
      .set('If-Match', '"1"')
      .send({ text: 'x' });
    expect(status).toBe(404);
  });
});
