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
