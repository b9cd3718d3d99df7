import { createDebriefBackends, DebriefBackend } from '../../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const debrief = { title: 'x', entities: [{ entityRef: 'checkout' }] };
// The signature of PNG and the beginning of its first chunk.
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const script = '<script>alert(1)</script>';

async function start(
  id: Parameters<typeof backends.start>[0],
  limits: Record<string, number> = {},
) {
  const backend = await backends.start(id, { config: { limits } });
  await backend.as(ana).post('/debriefs').send(debrief).expect(201);
  return backend;
}

function send(
  { as }: Pick<DebriefBackend, 'as'>,
  name: string,
  content: Buffer | string,
  type = 'application/octet-stream',
) {
  return as(ana)
    .post(`/debriefs/1/attachments?name=${encodeURIComponent(name)}`)
    .set('Content-Type', type)
    .send(Buffer.from(content));
}

describe.each(backends.ids)('attachments on %s', id => {
  it('are known by their bytes, and shown only when nothing in them can run', async () => {
    const backend = await start(id);
    const pdf = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n';
    const expectations: [
      name: string,
      sentAs: string,
      content: Buffer | string,
      type: string,
      isShown: boolean,
    ][] = [
      ['graph.png', 'text/html', png, 'image/png', true],
      ['graph.png', 'image/png', script, 'text/plain', false],
      ['x.html', 'text/html', script, 'text/plain', false],
      [
        'x.svg',
        'image/svg+xml',
        `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
        'application/xml',
        false,
      ],
      ['x.pdf', 'image/gif', pdf, 'application/pdf', false],
      [
        'x.bin',
        'image/jpeg',
        Buffer.from([0, 255, 1, 2]),
        'application/octet-stream',
        false,
      ],
    ];
    for (const [name, sentAs, content, type, isShown] of expectations) {
      const added = await send(backend, name, content, sentAs);
      expect([name, sentAs, added.status, added.body.contentType]).toEqual([
        name,
        sentAs,
        201,
        type,
      ]);
      const served = await backend
        .as(ben)
        .get(added.headers.location.replace('/api/debrief', ''));
      expect(served.headers).toMatchObject({
        'content-type': isShown ? type : 'application/octet-stream',
        'content-disposition': `${
          isShown ? 'inline' : 'attachment'
        }; filename*=UTF-8''${name}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(served.body).toEqual(Buffer.from(content));
    }
  });

  it('keep the name they were given, whatever is in it', async () => {
    const backend = await start(id);
    const added = await send(backend, "größe'(1)*.txt", 'x');
    expect(added.body.name).toBe("größe'(1)*.txt");
    const served = await backend
      .as(ana)
      .get(`/debriefs/1/attachments/${added.body.id}`);
    expect(served.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe%27%281%29%2A.txt",
    );
    for (const name of ['../x', 'a\\b', 'a\r\nb', '', ' ', 'x'.repeat(251)]) {
      const { status, body } = await send(backend, name, 'x');
      expect([name, status, body.error.fields[0].path]).toEqual([
        name,
        400,
        'name',
      ]);
    }
    expect((await send(backend, 'empty', '')).status).toBe(400);
  });

  it('are listed without their bytes, the first first', async () => {
    const backend = await start(id);
    const ids: string[] = [];
    for (const name of ['1', '2', '3']) {
      ids.push((await send(backend, name, name)).body.id);
    }
    const first = await backend.as(ben).get('/debriefs/1/attachments?limit=2');
    expect(first.body).toMatchObject({
      totalItems: 3,
      items: [
        {
          id: ids[0],
          name: '1',
          size: 1,
          contentType: 'text/plain',
          createdBy: ana,
        },
        { id: ids[1] },
      ],
    });
    const second = await backend
      .as(ben)
      .get(
        `/debriefs/1/attachments?limit=2&cursor=${first.body.pageInfo.nextCursor}`,
      );
    expect(second.body).toMatchObject({ items: [{ id: ids[2] }] });
    expect(second.body.pageInfo).toEqual({});
  });

  it('are deleted with their bytes, and free their room', async () => {
    const backend = await start(id, { attachmentsPerDebrief: 1 });
    const { as, knex, audit } = backend;
    const { body } = await send(backend, 'x', 'bytes');
    const path = `/debriefs/1/attachments/${body.id}`;
    await as(ben).delete(path).expect(204);
    expect((await as(ana).get(path)).status).toBe(404);
    expect((await as(ana).delete(path)).status).toBe(404);
    expect(await knex('attachment_contents')).toEqual([]);
    expect((await send(backend, 'y', 'bytes')).status).toBe(201);
    expect(audit).toContainEqual(
      expect.objectContaining({
        eventId: 'attachment-delete',
        status: 'succeeded',
        meta: expect.objectContaining({ actor: ben, attachmentId: body.id }),
      }),
    );
  });

  it('have quotas, named by their settings', async () => {
    const backend = await start(id, {
      attachmentBytes: 100,
      attachmentsPerDebrief: 3,
      attachmentBytesPerDebrief: 150,
    });
    const large = await send(backend, 'x', 'x'.repeat(101));
    expect(large.status).toBe(400);
    expect(large.body.error.message).toContain(
      'debrief.limits.attachmentBytes)',
    );
    expect((await send(backend, '1', 'x'.repeat(100))).status).toBe(201);
    const together = await send(backend, '2', 'x'.repeat(51));
    expect(together.status).toBe(400);
    expect(together.body.error.message).toContain(
      '100 are used (debrief.limits.attachmentBytesPerDebrief)',
    );
    expect((await send(backend, '2', 'x'.repeat(50))).status).toBe(201);
    await backend
      .as(ana)
      .delete(`/debriefs/1/attachments/${await firstIdOf(backend)}`)
      .expect(204);
    expect((await send(backend, '1', 'x')).status).toBe(201);
    expect((await send(backend, '3', 'x')).status).toBe(201);
    const many = await send(backend, '4', 'x');
    expect(many.status).toBe(400);
    expect(many.body.error.message).toContain(
      'at most 3 files (debrief.limits.attachmentsPerDebrief)',
    );
    // Each debrief has its own.
    await backend.as(ana).post('/debriefs').send(debrief).expect(201);
    await backend
      .as(ana)
      .post('/debriefs/2/attachments?name=x')
      .send(Buffer.from('x'))
      .expect(201);
  });

  it('are as many as the quota when more are sent at once', async () => {
    const backend = await start(id, { attachmentsPerDebrief: 2 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => send(backend, `${index}`, 'x')),
    );
    expect(answers.map(it => it.status).sort()).toEqual([
      201, 201, 400, 400, 400, 400,
    ]);
  });

  it('go with their debrief, bytes and all', async () => {
    const backend = await start(id);
    const { body } = await send(backend, 'x', 'bytes');
    await backend
      .as(ana)
      .delete('/debriefs/1')
      .set('If-Match', '"1"')
      .expect(204);
    expect(await backend.knex('attachments')).toEqual([]);
    expect(await backend.knex('attachment_contents')).toEqual([]);
    const gone = await backend
      .as(ana)
      .get(`/debriefs/1/attachments/${body.id}`);
    expect(gone.status).toBe(404);
  });

  it('are not there for whoever may not see their debrief', async () => {
    const backend = await start(id);
    const { as } = backend;
    const { body } = await send(backend, 'x', 'secret');
    await as(ana)
      .patch('/debriefs/1')
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted' })
      .expect(200);
    const list = '/debriefs/1/attachments';
    const answers = [
      await as(ben).get(list),
      await as(ben).get(`${list}/${body.id}`),
      await as(ben).delete(`${list}/${body.id}`),
      await as(ben).post(`${list}?name=y`).send(Buffer.from('y')),
    ];
    expect(answers.map(it => it.status)).toEqual([404, 404, 404, 404]);
    expect((await as(ana).get(list)).body.totalItems).toBe(1);
  });

  it('are known only by their own debrief', async () => {
    const backend = await start(id);
    const { body } = await send(backend, 'x', 'x');
    await backend.as(ana).post('/debriefs').send(debrief).expect(201);
    const path = `/debriefs/2/attachments/${body.id}`;
    expect((await backend.as(ana).get(path)).status).toBe(404);
    expect((await backend.as(ana).delete(path)).status).toBe(404);
  });
});

async function firstIdOf({ as }: DebriefBackend): Promise<string> {
  const { body } = await as(ana).get('/debriefs/1/attachments?limit=1');
  return body.items[0].id;
}
