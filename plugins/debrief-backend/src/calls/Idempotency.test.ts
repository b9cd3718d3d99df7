import { createDebriefBackends } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const minimal = { title: 'x', entities: [{ entityRef: 'checkout' }] };

describe.each(backends.ids)('an Idempotency-Key on %s', id => {
  it('gives the same answer once more, not a second record', async () => {
    const { as } = await backends.start(id);
    const send = (user: string, key: string, body: object) =>
      as(user).post('/debriefs').set('Idempotency-Key', key).send(body);
    const first = await send(ana, 'k1', minimal);
    const again = await send(ana, 'k1', minimal);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(again.headers.location).toBe(first.headers.location);

    const otherBody = await send(ana, 'k1', { ...minimal, title: 'y' });
    expect(otherBody.status).toBe(422);
    expect(otherBody.body.error.message).toContain('k1');
    const otherRoute = await as(ana)
      .post('/debriefs/1/comments')
      .set('Idempotency-Key', 'k1')
      .send({ text: 'x' });
    expect(otherRoute.status).toBe(422);

    expect((await send(ben, 'k1', minimal)).body.number).toBe(2);
    expect((await send(ana, 'k2', minimal)).body.number).toBe(3);
    expect((await send(ana, 'x y', minimal)).status).toBe(400);
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(3);
  });

  it('makes one record of many requests at once', async () => {
    const { as } = await backends.start(id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        as(ana).post('/debriefs').set('Idempotency-Key', 'k').send(minimal),
      ),
    );
    expect(answers.map(it => it.status)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map(it => it.body.id)).size).toBe(1);
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(1);
  });

  it('is free again after a request that failed', async () => {
    const { as } = await backends.start(id);
    const send = (body: object) =>
      as(ana).post('/debriefs').set('Idempotency-Key', 'k').send(body);
    expect((await send({ title: 'x' })).status).toBe(400);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const relations = [{ debriefId: unknown, type: 'similar-to' }];
    expect((await send({ ...minimal, relations })).status).toBe(400);
    expect((await send(minimal)).status).toBe(201);
  });

  it('lets a move, a restore and a file count once', async () => {
    const { as, knex } = await backends.start(id);
    await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        summary: 'x',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
    const twice = async (path: string, version: number) => {
      const send = () =>
        as(ana)
          .post(path)
          .set('Idempotency-Key', path)
          .set('If-Match', `"${version}"`);
      const first = await send();
      const again = await send();
      expect([first.status, again.status]).toEqual([200, 200]);
      expect(again.body).toEqual(first.body);
    };
    await twice('/debriefs/1/publish', 1);
    await twice('/debriefs/1/revisions/1/restore', 2);
    const file = () =>
      as(ana)
        .post('/debriefs/1/attachments?name=x')
        .set('Idempotency-Key', 'file')
        .send(Buffer.from('x'));
    expect((await file()).body).toEqual((await file()).body);
    expect(await knex('attachments').select('name')).toHaveLength(1);
    expect((await as(ana).get('/debriefs/1')).body.version).toBe(3);
  });

  it('asks again who may see what it answers', async () => {
    const { as } = await backends.start(id);
    const source = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        title: 'A secret aardvark',
        summary: 'x',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
    const debriefId = source.body.id;
    const requests: [path: string, body: object | Buffer][] = [
      ['/debriefs/1/publish', {}],
      ['/debriefs/1/close', {}],
      ['/debriefs/1/reopen', {}],
      ['/debriefs/1/revisions/1/restore', {}],
      [
        '/debriefs/1/timeline',
        { at: '2026-03-02T09:31:00Z', text: 'The aardvark fell' },
      ],
      ['/debriefs/1/comments', { text: 'An aardvark indeed' }],
      ['/debriefs/1/attachments?name=aardvark', Buffer.from('aardvark')],
      [
        '/countermeasures',
        {
          source: { type: 'debrief', id: debriefId },
          title: 'Cage the aardvark',
          state: 'dropped',
          reason: 'x',
        },
      ],
    ];
    const send = (key: string, [path, body]: (typeof requests)[number]) =>
      as(ben).post(path).set('Idempotency-Key', key).send(body);
    const first = [];
    for (const [index, request] of requests.entries()) {
      first.push(await send(`k${index}`, request));
    }
    const again = [];
    for (const [index, request] of requests.entries()) {
      again.push(await send(`k${index}`, request));
    }
    expect(again.map(it => it.status)).toEqual(first.map(it => it.status));
    expect(first.map(it => it.status)).toEqual([
      ...Array(4).fill(200),
      ...Array(4).fill(201),
    ]);

    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"5"')
      .send({ visibility: 'restricted' })
      .expect(200);
    for (const [index, request] of requests.entries()) {
      const answer = await send(`k${index}`, request);
      expect([request[0], answer.status]).toEqual([request[0], 404]);
      expect(answer.text.replace(request[0], '')).not.toMatch(/aardvark/i);
    }
    const mine = await as(ana).get('/debriefs/1');
    expect(mine.body).toMatchObject({
      version: 6,
      timelineCount: 1,
      countermeasureCounts: { total: 1 },
    });
  });

  it('of an import does not name what is gone meanwhile', async () => {
    const { as } = await backends.start(id);
    const send = () =>
      as(ben)
        .post('/imports')
        .set('Idempotency-Key', 'k')
        .send({
          format: 'markdown',
          documents: [{ name: 'x.md', content: '# Checkout down' }],
          defaults: { entities: [{ entityRef: 'checkout' }] },
        });
    const { body } = await send().expect(200);
    const [{ id: debriefId }] = body.items;
    expect((await send().expect(200)).body).toEqual(body);
    await as(ben)
      .delete(`/debriefs/${debriefId}`)
      .set('If-Match', '"1"')
      .expect(204);
    const later = await send();
    expect(later.text).not.toContain(debriefId);
  });

  it('that is of the same moment and of another caller is another key', async () => {
    const { as } = await backends.start(id);
    const send = (user: string) =>
      as(user).post('/debriefs').set('Idempotency-Key', 'k').send(minimal);
    const [one, other] = await Promise.all([send(ana), send(ben)]);
    expect(one.body.id).not.toBe(other.body.id);
  });
});
