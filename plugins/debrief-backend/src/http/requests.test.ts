import { createDebriefBackends, DebriefBackend } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const minimal = { title: 'x', entities: [{ entityRef: 'checkout' }] };

// What is wrong with a field that the contract speaks of is told there.
describe.each(backends.ids)('wrong requests on %s', id => {
  let backend: DebriefBackend;
  beforeAll(async () => {
    backend = await backends.start(id);
  });

  it.each<[string, object, string[]]>([
    [
      'a title of 251 characters',
      { ...minimal, title: 'x'.repeat(251) },
      ['title'],
    ],
    ['an empty list of entities', { title: 'x', entities: [] }, ['entities']],
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
      { ...minimal, entities: Array.from({ length: 50_000 }, () => 0) },
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
