import { createDebriefBackends } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const debrief = { title: 'x', entities: [{ entityRef: 'checkout' }] };

async function start(id: Parameters<typeof backends.start>[0]) {
  const backend = await backends.start(id);
  await backend.as(ana).post('/debriefs').send(debrief).expect(201);
  const said = await backend
    .as(ben)
    .post('/debriefs/1/comments')
    .send({ text: 'Was it really DNS?', section: 'summary' });
  const path = `/debriefs/1/comments/${said.body.id}`;
  const patch = (user: string, version: number, change: object) =>
    backend.as(user).patch(path).set('If-Match', `"${version}"`).send(change);
  return { ...backend, said, path, patch };
}

describe.each(backends.ids)('comments on %s', id => {
  it('say who said what, about a part of the debrief or all of it', async () => {
    const { as, said } = await start(id);
    expect(said.status).toBe(201);
    expect(said.headers).toMatchObject({
      etag: '"1"',
      location: `/api/debrief/debriefs/${said.body.debriefId}/comments/${said.body.id}`,
    });
    expect(said.body).toMatchObject({
      text: 'Was it really DNS?',
      section: 'summary',
      entryId: null,
      resolved: false,
      author: ben,
      version: 1,
    });
    await as(ana).post('/debriefs/1/comments').send({ text: 'Always' });
    const { body } = await as(ana).get('/debriefs/1/comments?limit=1');
    expect(body).toMatchObject({ totalItems: 2, items: [said.body] });
    const next = await as(ana).get(
      `/debriefs/1/comments?limit=1&cursor=${body.pageInfo.nextCursor}`,
    );
    expect(next.body).toMatchObject({ items: [{ text: 'Always' }] });
    expect(next.body.pageInfo).toEqual({});
    expect((await as(ana).get('/debriefs/1')).body.version).toBe(1);
  });

  it.each<[object, string]>([
    [{ text: ' ' }, 'text'],
    [{}, 'text'],
    [{ text: 'x', section: 'a b' }, 'section'],
    [{ text: 'x', entryId: '1' }, 'entryId'],
    [{ text: 'x', author: ana }, 'author'],
  ])('are refused when they are %j', async (body, field) => {
    const { as } = await start(id);
    const answer = await as(ben).post('/debriefs/1/comments').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.fields[0].path).toBe(field);
  });

  it('are worded and placed by their author only', async () => {
    const { patch, as, path } = await start(id);
    for (const change of [
      { text: 'It was DNS' },
      { section: 'discussion' },
      { section: null },
      { entryId: 'f0000000-0000-4000-8000-000000000001' },
    ]) {
      expect([change, (await patch(ana, 1, change)).status]).toEqual([
        change,
        403,
      ]);
    }
    const removal = await as(ana).delete(path).set('If-Match', '"1"');
    expect(removal.status).toBe(403);
    const reworded = await patch(ben, 1, { text: 'Was it?', section: null });
    expect(reworded.body).toMatchObject({
      text: 'Was it?',
      section: null,
      version: 2,
    });
  });

  it('are about an entry of their own debrief, as long as it is there', async () => {
    const { as, patch } = await start(id);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    const entries = [];
    for (const number of [1, 2]) {
      const { body } = await as(ana)
        .post(`/debriefs/${number}/timeline`)
        .send({ at: '2026-03-02T09:31:00Z', text: 'x' });
      entries.push(body.id);
    }
    const [own, ofAnother] = entries;
    const unknown = 'f0000000-0000-4000-8000-000000000001';
    for (const entryId of [ofAnother, unknown]) {
      const answers = [
        await as(ben).post('/debriefs/1/comments').send({ text: 'x', entryId }),
        await patch(ben, 1, { entryId }),
      ];
      for (const { status, body } of answers) {
        expect([status, body.error.fields]).toMatchObject([
          400,
          [{ path: 'entryId' }],
        ]);
      }
    }
    await as(ben)
      .post('/debriefs/1/comments')
      .send({ text: 'x', entryId: own })
      .expect(201);
    await patch(ben, 1, { entryId: own }).expect(200);
    await as(ana)
      .delete(`/debriefs/1/timeline/${own}`)
      .set('If-Match', '"1"')
      .expect(204);
    const resolved = await patch(ana, 2, { resolved: true });
    expect([resolved.status, resolved.body.entryId]).toEqual([200, own]);
  });

  it('are resolved, and opened again, by anyone', async () => {
    const { patch } = await start(id);
    const resolved = await patch(ana, 1, { resolved: true });
    expect(resolved.status).toBe(200);
    expect(resolved.headers.etag).toBe('"2"');
    expect(resolved.body).toMatchObject({
      resolved: true,
      text: 'Was it really DNS?',
      author: ben,
      updatedBy: ana,
    });
    const opened = await patch(ben, 2, { resolved: null });
    expect(opened.body).toMatchObject({ resolved: false, version: 3 });
  });

  it('are changed from their current version', async () => {
    const { as, patch, path } = await start(id);
    expect((await as(ben).patch(path).send({ text: 'x' })).status).toBe(428);
    expect((await as(ben).delete(path)).status).toBe(428);
    const current = await patch(ana, 1, { resolved: true });
    const stale = await patch(ben, 1, { text: 'x' });
    expect(stale.status).toBe(412);
    expect(stale.headers.etag).toBe('"2"');
    expect(stale.body.current).toEqual(current.body);
    const staleRemoval = await as(ben).delete(path).set('If-Match', '"1"');
    expect(staleRemoval.status).toBe(412);
    expect(staleRemoval.body.current).toEqual(current.body);
  });

  it('leave when their author takes them back, with a line in the history', async () => {
    const { as, path, knex } = await start(id);
    await as(ben).delete(path).set('If-Match', '"1"').expect(204);
    expect((await as(ben).get('/debriefs/1/comments')).body).toMatchObject({
      items: [],
      totalItems: 0,
    });
    const again = await as(ben).delete(path).set('If-Match', '"2"');
    expect(again.status).toBe(404);
    const revisions = await knex('revisions')
      .where({ subject_type: 'comment' })
      .orderBy('version')
      .select('action', 'by', 'owner_type');
    expect(revisions).toEqual([
      { action: 'created', by: ben, owner_type: 'debrief' },
      { action: 'deleted', by: ben, owner_type: 'debrief' },
    ]);
  });

  it('are known only by their own debrief', async () => {
    const { as, said } = await start(id);
    await as(ana).post('/debriefs').send(debrief);
    const { status } = await as(ben)
      .patch(`/debriefs/2/comments/${said.body.id}`)
      .set('If-Match', '"1"')
      .send({ text: 'x' });
    expect(status).toBe(404);
  });
});
