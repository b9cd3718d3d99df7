import { createDebriefBackends, DebriefClient } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';

async function start(id: Parameters<typeof backends.start>[0]) {
  const backend = await backends.start(id);
  const { body } = await backend
    .as(ana)
    .post('/debriefs')
    .send({
      title: 'Checkout answered 503',
      entities: [{ entityRef: 'checkout' }, { entityRef: 'cart' }],
    });
  const source = { type: 'debrief', id: body.id };
  const add = async (client: DebriefClient, more: object = {}) =>
    client.post('/countermeasures').send({ source, title: 'A fence', ...more });
  return { ...backend, source, add };
}

describe.each(backends.ids)('countermeasures on %s', id => {
  it('begin as an idea about the entities of their debrief', async () => {
    const { as, add, source } = await start(id);
    const created = await add(as(ana), { mechanism: 'checklist' });
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({
      etag: '"1"',
      location: `/api/debrief/countermeasures/${created.body.id}`,
    });
    expect(created.body).toMatchObject({
      number: 1,
      state: 'idea',
      strength: 'weak',
      overdue: false,
      verification: null,
      source: { ...source, number: 1, title: 'Checkout answered 503' },
      entities: ['component:default/cart', 'component:default/checkout'],
    });
    const byNumber = await as(ben).get('/countermeasures/1');
    expect(byNumber.body).toEqual(created.body);
    const { body } = await as(ana).get('/debriefs/1');
    expect(body.countermeasureCounts).toEqual({
      total: 1,
      open: 1,
      overdue: 0,
      byState: { idea: 1 },
    });
  });

  it('find their debrief by its id in capitals', async () => {
    const { as, source } = await start(id);
    const { body } = await as(ana)
      .post('/countermeasures')
      .send({
        source: { type: 'debrief', id: source.id.toUpperCase() },
        title: 'A fence',
      });
    expect(body.source).toMatchObject({ id: source.id, number: 1 });
    expect((await as(ana).get(`/countermeasures/${body.id}`)).status).toBe(200);
  });

  it('go from state to state by the rules', async () => {
    const { as, add } = await start(id);
    await add(as(ana));
    const patch = (version: number, body: object) =>
      as(ana)
        .patch('/countermeasures/1')
        .set('If-Match', `"${version}"`)
        .send(body);

    const incomplete = await patch(1, { state: 'committed' });
    expect(incomplete.status).toBe(400);
    expect(
      incomplete.body.error.fields.map((it: { path: string }) => it.path),
    ).toEqual(['owner', 'dueDate']);
    const toTeam = await patch(1, {
      state: 'committed',
      owner: 'group:default/basket',
      dueDate: '2026-04-01',
    });
    expect(toTeam.body.error.fields[0].path).toBe('owner');

    const committed = await patch(1, {
      state: 'committed',
      owner: 'ben',
      dueDate: '2020-04-01',
    });
    expect(committed.status).toBe(200);
    expect(committed.body).toMatchObject({
      state: 'committed',
      owner: ben,
      overdue: true,
    });
    const tooFast = await patch(2, { state: 'verified' });
    expect(tooFast.status).toBe(400);
    expect(tooFast.body.error.fields).toEqual([
      { path: 'state', message: expect.stringContaining('to verified') },
    ]);
    expect((await patch(2, { state: 'dropped' })).body.error.message).toContain(
      'reason',
    );
    await patch(2, { state: 'done' });
    const verified = await patch(3, { state: 'verified' });
    expect(verified.body).toMatchObject({
      overdue: false,
      verification: { verdict: 'held', by: ana, gameDayId: null },
    });
    expect(verified.body.verification.at).toBe(verified.body.stateChangedAt);
    const back = await patch(4, { state: 'in-progress' });
    expect(back.body.verification).toBeNull();
    const renamed = await patch(5, { title: 'A higher fence' });
    expect(renamed.body.stateChangedAt).toBe(back.body.stateChangedAt);
  });

  it('are not opened again while their debrief is closed', async () => {
    const { as, add, source } = await start(id);
    const { body: fence } = await add(as(ana), {
      owner: ana,
      dueDate: '2026-04-01',
    });
    const move = async (state: string, version: number) => {
      const response = await as(ana)
        .patch(`/countermeasures/${fence.id}`)
        .set('If-Match', `"${version}"`)
        .send({ state });
      return response.status;
    };
    expect(await move('done', 1)).toBe(200);
    await as(ana)
      .patch(`/debriefs/${source.id}`)
      .set('If-Match', '"1"')
      .send({
        summary: 'It broke',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
    await as(ana).post(`/debriefs/${source.id}/publish`);
    await as(ana).post(`/debriefs/${source.id}/close`);

    const added = await add(as(ana));
    expect(added.status).toBe(409);
    expect(added.body.error.message).toContain('#1 is closed');
    expect(await move('in-progress', 2)).toBe(409);
    expect(await move('verified', 2)).toBe(200);

    await as(ana).post(`/debriefs/${source.id}/reopen`);
    expect(await move('in-progress', 3)).toBe(200);
  });

  it('cannot begin as verified, nor come from nowhere', async () => {
    const { as, add, source } = await start(id);
    const complete = { owner: ben, dueDate: '2026-04-01' };
    const done = await add(as(ana), { state: 'done', ...complete });
    expect(done.status).toBe(201);
    const verified = await add(as(ana), { state: 'verified', ...complete });
    expect(verified.status).toBe(400);
    expect(verified.body.error.fields[0].path).toBe('state');
    const gameDay = await add(as(ana), {
      source: { ...source, type: 'game-day' },
    });
    expect(gameDay.status).toBe(400);
    expect(gameDay.body.error.message).toBe(
      `source.id: there is no game day ${source.id}`,
    );
    const nowhere = await add(as(ana), {
      source: { ...source, id: '00000000-0000-4000-8000-000000000000' },
    });
    expect(nowhere.body.error.fields[0].path).toBe('source.id');
  });

  it('stay with their debrief', async () => {
    const { as, add } = await start(id);
    await add(as(ana));
    const other = await as(ana)
      .post('/debriefs')
      .send({ title: 'x', entities: [{ entityRef: 'mail' }] });
    const moved = await as(ana)
      .patch('/countermeasures/1')
      .set('If-Match', '"1"')
      .send({ source: { id: other.body.id } });
    expect(moved.status).toBe(400);
    expect(moved.body.error.fields[0].path).toBe('source');
  });

  it('can be about other entities, and about those of the debrief again', async () => {
    const { as, add } = await start(id);
    await add(as(ana), { entities: ['mail'] });
    expect(
      (await as(ana).get('/countermeasures?entityRef=mail')).body.totalItems,
    ).toBe(1);
    const { body } = await as(ana)
      .patch('/countermeasures/1')
      .set('If-Match', '"1"')
      .send({ entities: null });
    expect(body.entities).toEqual([
      'component:default/cart',
      'component:default/checkout',
    ]);
    expect(
      (await as(ana).get('/countermeasures?entityRef=mail')).body.totalItems,
    ).toBe(0);
  });

  it('refuse stale edits, need If-Match, and let one of many win', async () => {
    const { as, add } = await start(id);
    await add(as(ana));
    const path = '/countermeasures/1';
    expect((await as(ana).patch(path).send({})).status).toBe(428);
    expect((await as(ana).delete(path)).status).toBe(428);
    const edits = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        as(ana)
          .patch(path)
          .set('If-Match', '"1"')
          .send({ title: `Edit ${index}` }),
      ),
    );
    expect(edits.map(it => it.status).sort()).toEqual([
      200,
      ...Array(5).fill(412),
    ]);
    const { body } = await as(ana).get(path);
    expect(body).toEqual(edits.find(it => it.status === 200)?.body);
    expect(edits.find(it => it.status === 412)?.body.current).toEqual(body);
  });

  it('leave lists and counts when they are deleted', async () => {
    const { as, add } = await start(id);
    await add(as(ana));
    const path = '/countermeasures/1';
    const removed = await as(ana).delete(path).set('If-Match', '"1"');
    expect(removed.status).toBe(204);
    expect((await as(ana).get(path)).status).toBe(404);
    expect((await as(ana).get('/countermeasures')).body.totalItems).toBe(0);
    const { body } = await as(ana).get('/debriefs/1');
    expect(body.countermeasureCounts.total).toBe(0);
  });

  it('are listed by what is due first, narrowed by every filter', async () => {
    const { as, add, source } = await start(id);
    const owned = { owner: ben, state: 'committed' };
    await add(as(ana), { title: '1' });
    await add(as(ana), { title: '2', dueDate: '2099-01-01', ...owned });
    await add(as(ana), {
      title: '3',
      dueDate: '2020-01-01',
      mechanism: 'automate',
      ...owned,
    });
    await add(as(ana), { title: '4', cornerstone: 'monitor' });
    await add(as(ana), {
      title: '5',
      dueDate: '2020-01-01',
      owner: ana,
      state: 'done',
    });
    const expectations: [query: string, titles: string[]][] = [
      ['', ['3', '5', '2', '1', '4']],
      ['owner=ben', ['3', '2']],
      ['state=done,idea', ['5', '1', '4']],
      ['overdue=true', ['3']],
      ['overdue=false', ['5', '2', '1', '4']],
      ['dueBefore=2020-01-02', ['3', '5']],
      ['strength=strong', ['3']],
      ['cornerstone=monitor', ['4']],
      ['sourceType=game-day', []],
      [`sourceId=${source.id}&state=committed`, ['3', '2']],
      ['entityRef=cart&owner=ana', ['5']],
    ];
    const byDueDate = (titles: string[], ids: Map<string, string>) =>
      [...titles].sort((a, b) => {
        const due: Record<string, number> = { 2: 2, 3: 1, 5: 1 };
        const order = (due[a] ?? 3) - (due[b] ?? 3);
        return order || (ids.get(a)! < ids.get(b)! ? -1 : 1);
      });
    const all = await as(ana).get('/countermeasures');
    const ids = new Map<string, string>(
      all.body.items.map((it: { title: string; id: string }) => [
        it.title,
        it.id,
      ]),
    );
    for (const [query, titles] of expectations) {
      const { body } = await as(ana).get(`/countermeasures?${query}`);
      expect([
        query,
        body.error,
        body.items?.map((it: { title: string }) => it.title),
        body.totalItems,
      ]).toEqual([query, undefined, byDueDate(titles, ids), titles.length]);
    }
    const first = await as(ana).get('/countermeasures?limit=3');
    const second = await as(ana).get(
      `/countermeasures?limit=3&cursor=${first.body.pageInfo.nextCursor}`,
    );
    expect(
      [...first.body.items, ...second.body.items].map(it => it.title),
    ).toEqual(all.body.items.map((it: { title: string }) => it.title));
    expect(second.body.pageInfo).toEqual({});
  });
});
