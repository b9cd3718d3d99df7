import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createDebriefBackends } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const content = `# Checkout down

## Summary

A narwhal bit the cable.

## Timeline

| Time | What |
|---|---|
| 2026-03-02 09:10 UTC | The cable was bitten |
| 2026-03-02 09:20 UTC | Somebody noticed |

## Action items

- Put the cable higher
`;
const document = { name: 'PM1.md', content };
const defaults = { entities: [{ entityRef: 'checkout' }] };

describe.each(backends.ids)('imports on %s', id => {
  it('only show what they would do when asked to', async () => {
    const { as } = await backends.start(id);
    const { status, body } = await as(ana)
      .post('/imports')
      .send({ format: 'markdown', documents: [document], dryRun: true });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { name: 'PM1.md', debrief: { title: 'Checkout down', entities: [] } },
    ]);
    expect(body.items[0].id).toBeUndefined();
    expect((await as(ana).get('/debriefs')).body.totalItems).toBe(0);
  });

  it('make a debrief of each document, with all that belongs to it', async () => {
    const { as } = await backends.start(id);
    const { status, body } = await as(ana)
      .post('/imports')
      .send({
        format: 'markdown',
        documents: [document, { ...document, name: 'PM2.md' }],
        defaults,
      });
    expect([status, body.error]).toEqual([200, undefined]);
    expect(body.items.map((it: { number: number }) => it.number)).toEqual([
      1, 2,
    ]);
    const debrief = await as(ana).get(`/debriefs/${body.items[0].id}`);
    expect(debrief.body).toMatchObject({
      title: 'Checkout down',
      createdBy: ana,
      entities: [{ entityRef: 'component:default/checkout' }],
      timelineCount: 2,
      countermeasureCounts: { total: 1 },
    });
    const timeline = await as(ana).get('/debriefs/2/timeline');
    expect(timeline.body.items[0]).toMatchObject({
      at: '2026-03-02T09:10:00Z',
    });
    const countermeasures = await as(ana).get('/countermeasures');
    expect(countermeasures.body.items).toMatchObject([
      { entities: ['component:default/checkout'] },
      { entities: ['component:default/checkout'] },
    ]);
    const found = await as(ana).get('/debriefs?q=narwhal');
    expect(found.body.totalItems).toBe(2);
  });

  it('save nothing when one document cannot be saved, and name it', async () => {
    const { as, knex } = await backends.start(id);
    const withEntity = {
      name: 'with.md',
      content: `---\nentities:\n  - component:default/checkout\n---\n${content}`,
    };
    const { status, body } = await as(ana)
      .post('/imports')
      .send({ format: 'markdown', documents: [withEntity, document] });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/documents\.1: entities/);
    expect(await knex('debriefs').select('id')).toEqual([]);
  });

  it('name what is wrong with the request', async () => {
    const { as } = await backends.start(id);
    const post = (body: object) => as(ana).post('/imports').send(body);
    const pathsOf = async (body: object) => {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      return answer.body.error.fields.map((it: { path: string }) => it.path);
    };
    const order = { format: 'markdown', documents: [document] };
    expect(await pathsOf({ ...order, documents: [] })).toEqual(['documents']);
    expect(await pathsOf({ ...order, documents: [{ name: 'x' }] })).toEqual([
      'documents.0.content',
    ]);
    expect(
      await pathsOf({ ...order, defaults: { timeZone: 'Europe/Atlantis' } }),
    ).toEqual(['defaults.timeZone']);
    expect(await pathsOf({ ...order, format: 'word' })).toEqual(['format']);
  });

  it('may be larger than other requests, up to their own limit', async () => {
    const { as } = await backends.start(id, {
      config: { limits: { bodyBytes: 1000, importBytes: 5000 } },
    });
    const send = (size: number) =>
      as(ana)
        .post('/imports')
        .send({
          format: 'markdown',
          documents: [{ name: 'x.md', content: 'x'.repeat(size) }],
          dryRun: true,
        });
    expect((await send(3000)).status).toBe(200);
    const large = await send(6000);
    expect(large.status).toBe(400);
    expect(large.body.error.message).toContain('debrief.limits.importBytes');
  });

  it('are written down, also when they only show', async () => {
    const { as, audit } = await backends.start(id);
    const order = { format: 'markdown', documents: [document], defaults };
    await as(ana)
      .post('/imports')
      .send({ ...order, dryRun: true });
    const { body } = await as(ana).post('/imports').send(order);
    expect(audit).toMatchObject([
      {
        eventId: 'debrief-import',
        status: 'succeeded',
        meta: { dryRun: true, documents: 1, debriefIds: [] },
      },
      {
        eventId: 'debrief-import',
        status: 'succeeded',
        meta: { dryRun: false, documents: 1, debriefIds: [body.items[0].id] },
      },
    ]);
  });

  it('tell of a document that is over the limits, and save none with it', async () => {
    const { as, knex } = await backends.start(id, {
      // Sooner than any thread can begin.
      config: { imports: { timeout: { milliseconds: 1 } } },
    });
    const order = { format: 'markdown', documents: [document], defaults };
    const shown = await as(ana)
      .post('/imports')
      .send({ ...order, dryRun: true });
    expect(shown.status).toBe(200);
    expect(shown.body.items).toEqual([
      {
        name: 'PM1.md',
        error: { message: expect.stringContaining('debrief.imports.timeout') },
      },
    ]);
    const saved = await as(ana).post('/imports').send(order);
    expect(saved.status).toBe(400);
    expect(saved.body.error.fields).toEqual([
      { path: 'documents.0', message: expect.stringMatching(/^took longer/) },
    ]);
    expect(await knex('debriefs').select('id')).toEqual([]);
  });

  it('need the permissions to create what they create', async () => {
    const documents = [document];
    const send = async (denied: string) => {
      const { as } = await backends.start(id, {
        policy: ({ name }) => ({
          result:
            name === denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
        }),
      });
      const { status } = await as(ana)
        .post('/imports')
        .send({ format: 'markdown', documents, defaults });
      return { status, left: (await as(ana).get('/debriefs')).body.totalItems };
    };
    expect(await send('debrief.debrief.create')).toEqual({
      status: 403,
      left: 0,
    });
    expect(await send('debrief.countermeasure.create')).toEqual({
      status: 403,
      left: 0,
    });
  });
});
