import { createDebriefBackends, DebriefBackend } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const eve = 'user:default/eve';

/** The statements that run until it is stopped. */
function recordStatements({ knex }: DebriefBackend) {
  const statements: string[] = [];
  const record = ({ sql }: { sql: string }) => statements.push(sql);
  knex.on('query', record);
  return {
    statements,
    stop: () => {
      knex.removeListener('query', record);
    },
  };
}

describe.each(backends.ids)('a list on %s', id => {
  it.each<[list: string, tables: string[]]>([
    ['/debriefs', ['debriefs']],
    ['/debriefs?q=fence&order=number', ['debriefs']],
    ['/countermeasures', ['countermeasures', 'debriefs']],
    ['/debriefs/1/timeline', ['timeline_entries', 'debriefs']],
    ['/debriefs/1/comments', ['comments', 'debriefs']],
    ['/debriefs/1/attachments', ['attachments', 'debriefs']],
    ['/debriefs/1/revisions?limit=1', ['revisions', 'debriefs']],
  ])('of %s asks about each row who may see it', async (list, tables) => {
    const backend = await backends.start(id);
    for (const visibility of ['organisation', 'restricted']) {
      const { body } = await backend
        .as(ana)
        .post('/debriefs')
        .send({
          title: 'A fence',
          entities: [{ entityRef: 'checkout' }],
          visibility,
        });
      await backend
        .as(ana)
        .post('/countermeasures')
        .send({ source: { type: 'debrief', id: body.id }, title: 'A fence' });
      const debrief = `/debriefs/${body.id}`;
      await backend
        .as(ana)
        .post(`${debrief}/timeline`)
        .send({ at: '2026-03-02T09:31:00Z', text: 'It broke' });
      await backend
        .as(ana)
        .post(`${debrief}/comments`)
        .send({ text: 'Was it really DNS?' });
      await backend
        .as(ana)
        .post(`${debrief}/attachments?name=x`)
        .send(Buffer.from('x'));
    }
    await backend.whenTold();
    const { statements, stop } = recordStatements(backend);
    const { body } = await backend.as(eve).get(list);
    stop();
    expect(body.totalItems).toBe(1);
    const isAbout = (sql: string) =>
      tables.some(table => new RegExp(`["\`]${table}["\`]`).test(sql));
    const about = statements.filter(isAbout);
    expect(about.length).toBeGreaterThanOrEqual(2);
    for (const sql of about) {
      expect(sql).toContain('visibility');
    }
  });
});

describe.each(backends.ids)('an export on %s', id => {
  it('reads all of a debrief as it is at one moment', async () => {
    const backend = await backends.start(id);
    await backend
      .as(ana)
      .post('/debriefs')
      .send({ title: 'A fence', entities: [{ entityRef: 'checkout' }] })
      .expect(201);
    await backend.whenTold();
    const { statements, stop } = recordStatements(backend);
    await backend.as(eve).get('/debriefs/1/export').expect(200);
    stop();
    const begin = statements.findIndex(it => it.startsWith('BEGIN'));
    const commit = statements.findIndex(it => it.startsWith('COMMIT'));
    expect(statements[begin]).toMatch(
      id === 'POSTGRES_18' ? /repeatable read/i : /^BEGIN/,
    );
    const reading = statements.flatMap((sql, index) =>
      /["`](debriefs|timeline_entries|countermeasures)["`]/.test(sql)
        ? [index]
        : [],
    );
    expect(reading.length).toBeGreaterThan(3);
    for (const index of reading) {
      expect(index).toBeGreaterThan(begin);
      expect(index).toBeLessThan(commit);
    }
  });
});
