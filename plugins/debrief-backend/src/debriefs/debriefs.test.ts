import { createDebriefBackends } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const minimal = {
  title: 'Checkout answered 503',
  entities: [{ entityRef: 'checkout' }],
};

describe.each(backends.ids)('debriefs on %s', id => {
  it('starts with a title and one entity', async () => {
    const { as } = await backends.start(id);
    const created = await as(ana).post('/debriefs').send(minimal);

    expect(created.status).toBe(201);
    expect(created.headers.etag).toBe('"1"');
    expect(created.headers.location).toBe(
      `/api/debrief/debriefs/${created.body.id}`,
    );
    expect(created.body).toMatchObject({
      number: 1,
      version: 1,
      status: 'draft',
      kind: 'incident',
      visibility: 'organisation',
      owner: null,
      createdBy: ana,
      publishedAt: null,
      entities: [
        {
          entityRef: 'component:default/checkout',
          role: 'impacted',
          title: null,
        },
      ],
      timings: { toDetect: null, toMitigate: null, toResolve: null },
      targets: { detect: { goal: 'PT5M', met: null } },
      countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
      timelineCount: 0,
    });
    expect(created.body.occurredAt).toBe(created.body.createdAt);

    const byNumber = await as(ben).get('/debriefs/1');
    expect(byNumber.body).toEqual(created.body);
    const byId = await as(ben).get(`/debriefs/${created.body.id}`);
    expect(byId.body).toEqual(created.body);
    expect(byId.headers.etag).toBe('"1"');
  });

  it('takes null for left out in a new debrief', async () => {
    const { as } = await backends.start(id);
    const { status, body } = await as(ana)
      .post('/debriefs')
      .send({ ...minimal, kind: null, owner: null, impact: { cost: null } });
    expect(status).toBe(201);
    expect(body.kind).toBe('incident');
  });

  it('works out times in UTC and against the targets', async () => {
    const { as } = await backends.start(id);
    const { body } = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        severity: 'sev2',
        marks: {
          startedAt: '2026-03-02T10:12:00+01:00',
          detectedAt: '2026-03-02T09:31:00Z',
          resolvedAt: '2026-03-02T09:50:00.000Z',
        },
      });
    expect(body).toMatchObject({
      marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
      occurredAt: '2026-03-02T09:12:00Z',
      timings: { toDetect: 'PT19M', toResolve: 'PT38M' },
      targets: { detect: { met: false }, resolve: { met: true } },
    });
  });

  it('keeps the titles of the catalog, also after the entity left it', async () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'checkout', namespace: 'default', title: 'Checkout' },
    };
    const { as, knex } = await backends.start(id, { entities: [entity] });
    const { body } = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        entities: [{ entityRef: 'checkout' }, { entityRef: 'gone' }],
      });
    expect(body.entities.map((it: { title: string }) => it.title)).toEqual([
      'Checkout',
      null,
    ]);
    await knex('debrief_entities')
      .where({ entity_ref: 'component:default/gone' })
      .update({ title: 'Long gone' });
    const patched = await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ summary: 'More' });
    expect(
      patched.body.entities.map((it: { title: string }) => it.title),
    ).toEqual(['Checkout', 'Long gone']);
  });

  it('merges a patch into what was written', async () => {
    const { as } = await backends.start(id);
    await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        severity: 'sev1',
        tags: ['dns'],
        marks: {
          startedAt: '2026-03-02T09:12:00Z',
          heldAt: '2026-03-05T09:12:00Z',
        },
      });
    const patched = await as(ben)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/merge-patch+json')
      .send(
        JSON.stringify({
          severity: null,
          marks: { heldAt: null },
          tags: ['cache'],
          impact: { customersAffected: 3 },
        }),
      );
    expect(patched.status).toBe(200);
    expect(patched.headers.etag).toBe('"2"');
    expect(patched.body).toMatchObject({
      title: minimal.title,
      version: 2,
      severity: null,
      tags: ['cache'],
      marks: { startedAt: '2026-03-02T09:12:00Z', heldAt: null },
      impact: { customersAffected: 3, description: '' },
      createdBy: ana,
      updatedBy: ben,
    });
    const { body } = await as(ana).get('/debriefs?tag=cache');
    expect(body.totalItems).toBe(1);
    const old = await as(ana).get('/debriefs?tag=dns');
    expect(old.body.totalItems).toBe(0);
  });

  it('refuses a stale edit and loses nothing', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(minimal);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ summary: 'What Ana wrote' });
    for (const change of [
      as(ben).patch('/debriefs/1').send({ summary: 'What Ben wrote' }),
      as(ben).delete('/debriefs/1'),
      as(ben).post('/debriefs/1/publish'),
      as(ben).post('/debriefs/1/revisions/1/restore'),
    ]) {
      const stale = await change.set('If-Match', '"1"');
      expect(stale.status).toBe(412);
      expect(stale.headers.etag).toBe('"2"');
      expect(stale.body.current).toMatchObject({
        version: 2,
        summary: 'What Ana wrote',
      });
      expect(stale.body.error.name).toBe('StaleEditError');
    }
    const { body } = await as(ana).get('/debriefs/1');
    expect(body).toMatchObject({ version: 2, summary: 'What Ana wrote' });
  });

  it.each([undefined, '*'])(
    'needs the version that was changed, not %s',
    async ifMatch => {
      const { as } = await backends.start(id);
      await as(ana).post('/debriefs').send(minimal);
      const change = as(ana).patch('/debriefs/1').send({ summary: 'x' });
      const removal = as(ana).delete('/debriefs/1');
      if (ifMatch) {
        change.set('If-Match', ifMatch);
        removal.set('If-Match', ifMatch);
      }
      expect((await change).status).toBe(428);
      expect((await removal).status).toBe(428);
    },
  );

  it('takes an ETag that a proxy marked as weak', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(minimal);
    const { status } = await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', 'W/"1"')
      .send({ summary: 'x' });
    expect(status).toBe(200);
  });

  it('lets one of many edits at once win', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(minimal);
    const edits = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        as(ana)
          .patch('/debriefs/1')
          .set('If-Match', '"1"')
          .send({ summary: `Edit ${index}` }),
      ),
    );
    const statuses = edits.map(it => it.status).sort();
    expect(statuses).toEqual([200, ...Array(7).fill(412)]);
    const won = edits.find(it => it.status === 200);
    const { body } = await as(ana).get('/debriefs/1');
    expect(body).toEqual(won?.body);
    const revisions = await as(ana).get('/debriefs/1/revisions');
    expect(revisions.body.totalItems).toBe(2);
  });

  it('gives numbers in a row to debriefs that start at once', async () => {
    const { as } = await backends.start(id);
    const created = await Promise.all(
      Array.from({ length: 10 }, () => as(ana).post('/debriefs').send(minimal)),
    );
    expect(created.map(it => it.body.number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('is not served from a cache, because counts change without a version', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(minimal);
    const again = await as(ana).get('/debriefs/1').set('If-None-Match', '"1"');
    expect(again.status).toBe(200);
    expect(again.headers['cache-control']).toBe('no-store');
  });

  it('publishes, closes and reopens', async () => {
    const { as } = await backends.start(id);
    const { body: draft } = await as(ana).post('/debriefs').send(minimal);

    const tooEarly = await as(ana).post('/debriefs/1/publish');
    expect(tooEarly.status).toBe(400);
    expect(tooEarly.body.error.fields).toEqual([
      { path: 'summary', message: expect.any(String) },
      { path: 'marks.startedAt', message: expect.any(String) },
    ]);
    expect((await as(ana).post('/debriefs/1/close')).status).toBe(409);

    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({
        summary: 'It broke',
        marks: { startedAt: '2026-03-02T09:12:00Z' },
      });
    const published = await as(ana)
      .post('/debriefs/1/publish')
      .set('If-Match', '"2"');
    expect(published.status).toBe(200);
    expect(published.body).toMatchObject({ status: 'published', version: 3 });
    expect(published.body.publishedAt).not.toBeNull();
    expect((await as(ana).post('/debriefs/1/publish')).status).toBe(409);

    const countermeasure = await as(ana)
      .post('/countermeasures')
      .send({
        source: { type: 'debrief', id: draft.id },
        title: 'Never again',
      });
    const refused = await as(ana).post('/debriefs/1/close');
    expect(refused.status).toBe(409);
    expect(refused.body.error.name).toBe('ConflictError');
    expect(refused.body.error.message).toContain('CM-1');
    await as(ana)
      .patch(`/countermeasures/${countermeasure.body.id}`)
      .set('If-Match', '"1"')
      .send({ state: 'dropped', reason: 'Not worth it' });
    const closed = await as(ana).post('/debriefs/1/close');
    expect(closed.body.status).toBe('closed');

    const reopened = await as(ana).post('/debriefs/1/reopen');
    expect(reopened.body).toMatchObject({
      status: 'published',
      publishedAt: published.body.publishedAt,
    });
  });

  it('keeps what publishing needed while it is published', async () => {
    const { as } = await backends.start(id);
    const marks = { startedAt: '2026-03-02T09:12:00Z' };
    await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'It broke', marks });
    const patch = (version: number, change: object) =>
      as(ana).patch('/debriefs/1').set('If-Match', `"${version}"`).send(change);
    await patch(1, { summary: '' });
    await patch(2, { summary: 'It broke again' });
    await as(ana).post('/debriefs/1/publish');
    const emptied = await patch(4, { summary: ' ', marks: null });
    expect(emptied.status).toBe(400);
    expect(
      emptied.body.error.fields.map((it: { path: string }) => it.path),
    ).toEqual(['summary', 'marks.startedAt']);
    const restored = await as(ana).post('/debriefs/1/revisions/2/restore');
    expect(restored.status).toBe(400);
    expect((await patch(4, { title: 'Another title' })).status).toBe(200);
  });

  it('restores no earlier visibility', async () => {
    const { as } = await backends.start(id);
    await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'First' });
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' });
    const restored = await as(ana).post('/debriefs/1/revisions/1/restore');
    expect(restored.body).toMatchObject({
      version: 3,
      summary: 'First',
      visibility: 'restricted',
    });
    expect((await as(ben).get('/debriefs/1')).status).toBe(404);
  });

  it('writes down every change and restores what was', async () => {
    const { as } = await backends.start(id);
    await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'First' });
    await as(ben)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ summary: 'Second', tags: ['dns'] });
    const restored = await as(ana).post('/debriefs/1/revisions/1/restore');
    expect(restored.body).toMatchObject({
      version: 3,
      summary: 'First',
      tags: [],
    });
    expect((await as(ana).get('/debriefs?tag=dns')).body.totalItems).toBe(0);

    const { body } = await as(ana).get('/debriefs/1/revisions');
    expect(body.items).toMatchObject([
      { version: 3, action: 'restored', by: ana },
      {
        version: 2,
        action: 'updated',
        by: ben,
        changedFields: ['summary', 'tags'],
      },
      { version: 1, action: 'created', by: ana, changedFields: [] },
    ]);
    const second = await as(ana).get('/debriefs/1/revisions/2');
    expect(second.body.content).toMatchObject({
      summary: 'Second',
      tags: ['dns'],
      title: minimal.title,
    });
    expect((await as(ana).get('/debriefs/1/revisions/9')).status).toBe(404);
    expect((await as(ana).get('/debriefs/1/revisions/x')).status).toBe(404);

    const page = await as(ana).get('/debriefs/1/revisions?limit=2');
    const next = await as(ana).get(
      `/debriefs/1/revisions?limit=2&cursor=${page.body.pageInfo.nextCursor}`,
    );
    expect(
      next.body.items.map((it: { version: number }) => it.version),
    ).toEqual([1]);
  });

  it('takes a deleted debrief out of sight at once, with all that belongs to it', async () => {
    const { as, knex, audit } = await backends.start(id);
    const { body } = await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'Zebras in the datacentre' });
    await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: body.id }, title: 'A fence' });
    expect((await as(ana).get('/debriefs?q=zebras')).body.totalItems).toBe(1);

    const removed = await as(ana).delete('/debriefs/1').set('If-Match', '"1"');
    expect(removed.status).toBe(204);
    for (const path of [
      '/debriefs/1',
      `/debriefs/${body.id}/revisions`,
      `/debriefs/${body.id}/timeline`,
      '/countermeasures/1',
    ]) {
      expect((await as(ana).get(path)).status).toBe(404);
    }
    for (const list of [
      '/debriefs',
      '/debriefs?q=zebras',
      '/countermeasures',
    ]) {
      expect((await as(ana).get(list)).body).toMatchObject({
        items: [],
        totalItems: 0,
      });
    }
    const row = await knex('debriefs').first();
    expect(row).toMatchObject({ deleted_by: ana, version: 2 });
    const revision = await knex('revisions').where({ version: 2 }).first();
    expect(revision).toMatchObject({ action: 'deleted', by: ana });
    expect(audit).toContainEqual({
      eventId: 'debrief-delete',
      status: 'succeeded',
      meta: { actor: ana, asked: '1', debriefId: body.id, number: 1 },
    });
  });

  it('finds what was saved with the next query', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(minimal);
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ discussion: 'A cache stampede followed' });
    const { body } = await as(ana).get('/debriefs?q=stampede');
    expect(body).toMatchObject({ totalItems: 1, items: [{ number: 1 }] });
  });

  it('refers only to debriefs and countermeasures that there are', async () => {
    const { as } = await backends.start(id);
    const { body: first } = await as(ana).post('/debriefs').send(minimal);
    const { body: countermeasure } = await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: first.id }, title: 'A fence' });
    const unknown = '00000000-0000-4000-8000-000000000000';

    const wrong = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        relations: [{ debriefId: unknown, type: 'recurrence-of' }],
        wentWell: [{ text: 'x', countermeasureId: unknown }],
      });
    expect(wrong.status).toBe(400);
    expect(
      wrong.body.error.fields.map((it: { path: string }) => it.path),
    ).toEqual(['relations.0.debriefId', 'wentWell.0.countermeasureId']);

    const right = await as(ana)
      .post('/debriefs')
      .send({
        ...minimal,
        relations: [
          {
            debriefId: first.id,
            type: 'recurrence-of',
            countermeasureId: countermeasure.id,
          },
        ],
      });
    expect(right.status).toBe(201);

    const itself = await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ relations: [{ debriefId: first.id, type: 'similar-to' }] });
    expect(itself.status).toBe(400);
    expect(itself.body.error.message).toContain('relations.0.debriefId');

    await as(ana).delete('/debriefs/1').set('If-Match', '"1"');
    const later = await as(ana)
      .patch('/debriefs/2')
      .set('If-Match', '"1"')
      .send({ summary: 'What it refers to is gone' });
    expect(later.status).toBe(200);
  });

  it('is exported as Markdown and as JSON', async () => {
    const { as } = await backends.start(id);
    const { body } = await as(ana)
      .post('/debriefs')
      .send({ ...minimal, summary: 'It broke' });
    await as(ana)
      .post('/debriefs/1/timeline')
      .send({ at: '2026-03-02T09:31:00Z', text: 'Error rate | 40 %' });
    await as(ana)
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: body.id }, title: 'A fence' });
    const markdown = await as(ana).get('/debriefs/1/export?format=markdown');
    expect(markdown.headers['content-type']).toContain('text/markdown');
    expect(markdown.text).toContain('# Checkout answered 503');
    expect(markdown.text).toContain('## Summary\n\nIt broke');
    expect(markdown.text).toContain(
      '| 2026-03-02T09:31:00Z | observation | Error rate \\| 40 % |  |',
    );
    expect(markdown.text).toContain('| CM-1 | A fence | idea |');
    const json = await as(ana).get('/debriefs/1/export?format=json');
    expect(json.body).toMatchObject({
      debrief: { id: body.id },
      timeline: [{ text: 'Error rate | 40 %' }],
      countermeasures: [{ title: 'A fence' }],
    });
  });
});
