import { createDebriefBackends, DebriefBackend } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const minimal = { title: 'x', entities: [{ entityRef: 'checkout' }] };

describe.each(backends.ids)('wrong requests on %s', id => {
  let backend: DebriefBackend;
  beforeAll(async () => {
    backend = await backends.start(id);
  });

  it.each<[string, object, string[]]>([
    ['no title', { ...minimal, title: undefined }, ['title']],
    ['an empty title', { ...minimal, title: '  ' }, ['title']],
    [
      'a title of 251 characters',
      { ...minimal, title: 'x'.repeat(251) },
      ['title'],
    ],
    ['no entities', { title: 'x' }, ['entities']],
    ['an empty list of entities', { title: 'x', entities: [] }, ['entities']],
    [
      'an entity ref that is none',
      { ...minimal, entities: [{ entityRef: 'a b' }] },
      ['entities.0.entityRef'],
    ],
    [
      'an entity twice',
      { ...minimal, entities: [{ entityRef: 'a' }, { entityRef: 'A' }] },
      ['entities.1.entityRef'],
    ],
    ['an unknown field', { ...minimal, colour: 'red' }, ['colour']],
    [
      'an unknown field further in',
      { ...minimal, impact: { money: 1 } },
      ['impact.money'],
    ],
    ['an unknown kind', { ...minimal, kind: 'outage' }, ['kind']],
    ['an unknown severity', { ...minimal, severity: 'sev9' }, ['severity']],
    [
      'an unknown factor category',
      { ...minimal, factors: [{ category: 'karma', text: 'x' }] },
      ['factors.0.category'],
    ],
    [
      'a local time',
      { ...minimal, marks: { startedAt: '2026-03-02T09:12:00' } },
      ['marks.startedAt'],
    ],
    [
      'marks in the wrong order',
      {
        ...minimal,
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          detectedAt: '2026-03-02T09:00:00Z',
        },
      },
      ['marks.detectedAt'],
    ],
    [
      'a link that runs something',
      { ...minimal, links: [{ url: 'data:text/html,x' }] },
      ['links.0.url'],
    ],
    ['a null character', { ...minimal, summary: 'a\u0000b' }, ['summary']],
    ['half a character', { ...minimal, tags: ['a\ud83d'] }, ['tags.0']],
    [
      'a year that has no date in UTC',
      { ...minimal, marks: { startedAt: '9999-12-31T23:59:59-01:00' } },
      ['marks.startedAt'],
    ],
    [
      'more items than anyone reads',
      { ...minimal, entities: Array.from({ length: 100_000 }, () => 0) },
      ['entities'],
    ],
    [
      'several things',
      { title: '', entities: [], severity: 'x y' },
      ['title', 'severity', 'entities'],
    ],
  ])('with %s are refused, and the field is named', async (_, body, paths) => {
    const { as, knex } = backend;
    const answer = await as(ana).post('/debriefs').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.name).toBe('InputError');
    expect(
      answer.body.error.fields.map((it: { path: string }) => it.path).sort(),
    ).toEqual([...paths].sort());
    for (const path of paths) {
      expect(answer.body.error.message).toContain(path);
    }
    expect(answer.body).toMatchObject({
      request: { method: 'POST' },
      response: { statusCode: 400 },
    });
    expect(await knex('debriefs').select('id')).toEqual([]);
  });

  it.each([
    ['{"title":', 'application/json'],
    ['"text"', 'application/json'],
    ['[]', 'application/json'],
    ['title=x', 'application/x-www-form-urlencoded'],
    [
      `{"title":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`,
      'application/json',
    ],
  ])('whose body is no JSON object are refused: %.20s', async (body, type) => {
    const { as } = backend;
    const answer = await as(ana)
      .post('/debriefs')
      .set('Content-Type', type)
      .send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.name).toBe('InputError');
  });

  it('with more values than anyone writes are refused', async () => {
    const row = Array.from({ length: 500 }, () => 0);
    const answer = await backend
      .as(ana)
      .post('/debriefs')
      .send({ ...minimal, entities: Array.from({ length: 500 }, () => row) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('100000 values');
  });

  it('that are nested without end are refused with a key as well', async () => {
    const answer = await backend
      .as(ana)
      .post('/debriefs')
      .set('Content-Type', 'application/json')
      .set('Idempotency-Key', 'deep')
      .send(`{"title":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`);
    expect(answer.status).toBe(400);
  });

  it.each(['attachments/%00', 'attachments/x', 'timeline/%00', 'timeline/x'])(
    'for %s find nothing',
    async path => {
      const { as } = await backends.start(id);
      await as(ana).post('/debriefs').send(minimal);
      const request = path.startsWith('timeline')
        ? as(ana)
            .patch(`/debriefs/1/${path}`)
            .set('If-Match', '"1"')
            .send({ text: 'x' })
        : as(ana).get(`/debriefs/1/${path}`);
      expect((await request).status).toBe(404);
    },
  );

  it.each<[string, object]>([
    ['debriefs', { order: '-occurredAt', value: 'abc', id: 'x', total: 1 }],
    ['debriefs', { order: '-occurredAt', value: 1, id: '\u0000', total: 1 }],
    ['countermeasures', { order: 'dueDate', value: 'a b', id: 'x', total: 1 }],
    ['search', { by: 1, rowId: 2 ** 40 }],
  ])(
    'with a cursor for %s that is not ours are refused: %j',
    async (list, value) => {
      const cursor = Buffer.from(JSON.stringify(value)).toString('base64url');
      const answer = await backend.as(ana).get(`/${list}?cursor=${cursor}`);
      expect(answer.status).toBe(400);
      expect(answer.body.error.fields[0].path).toBe('cursor');
    },
  );

  it('without a body are refused', async () => {
    const { as } = backend;
    const answer = await as(ana).post('/debriefs');
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('body');
  });
});

describe.each(backends.ids)('requests on %s', id => {
  it('that are too large are refused, and the limit is named', async () => {
    const { as } = await backends.start(id, {
      config: { limits: { bodyBytes: 2000 } },
    });
    const answer = await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'x'.repeat(2000) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe(
      'body: must be at most 2000 bytes (debrief.limits.bodyBytes)',
    );
  });

  it.each(['0', '01', '99999999999', 'abc', '%00', "1'--", '..%2f1'])(
    'for something that cannot be there find nothing: %s',
    async key => {
      const { as } = await backends.start(id);
      await as(ana).post('/debriefs').send(minimal);
      expect((await as(ana).get(`/debriefs/${key}`)).status).toBe(404);
      expect((await as(ana).get(`/countermeasures/${key}`)).status).toBe(404);
    },
  );

  it('keep what was configured once, and only offer what is configured now', async () => {
    const { as, knex } = await backends.start(id, {
      config: {
        severities: [{ id: 'high' }],
        factorCategories: [{ id: 'karma' }],
      },
    });
    const { body } = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        severity: 'high',
        factors: [{ category: 'karma', text: 'x' }],
      });
    const content = JSON.parse(
      (await knex('debriefs').first('content')).content,
    );
    await knex('debriefs').update({
      severity: 'retired',
      content: JSON.stringify({ ...content, severity: 'retired' }),
    });
    const patched = await as(ana)
      .patch(`/debriefs/${body.id}`)
      .set('If-Match', '"1"')
      .send({ summary: 'x' });
    expect(patched.body).toMatchObject({ severity: 'retired', summary: 'x' });
    const chosen = await as(ana)
      .patch(`/debriefs/${body.id}`)
      .set('If-Match', '"2"')
      .send({ severity: 'sev1' });
    expect(chosen.body.error.fields).toEqual([
      { path: 'severity', message: 'must be one of high' },
    ]);
  });

  it('are anonymous for nobody', async () => {
    const { as } = await backends.start(id);
    const answer = await as(ana)
      .get('/debriefs')
      .set('Authorization', 'Bearer mock-none-token');
    expect(answer.status).toBe(401);
  });
});

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
});
