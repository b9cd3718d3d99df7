import {
  createDebriefBackends,
  DebriefBackend,
  DebriefClient,
  untilSomebodyWaits,
} from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const ben = 'user:default/ben';
const debrief = {
  title: 'Checkout answered 503',
  entities: [{ entityRef: 'checkout' }],
  summary: 'It broke',
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};
const entry = { at: '2026-03-02T09:31:00Z', text: 'Error rate at 40 %' };

const times = <T>(count: number, make: (index: number) => PromiseLike<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

const numbersFound = async (client: DebriefClient, word: string) => {
  const { body } = await client.get(`/debriefs?q=${word}&order=number`);
  return body.items.map((it: { number: number }) => it.number);
};

describe.each(backends.ids)('changes at once on %s', id => {
  it('of one debrief: one wins, and the others are shown what it saved', async () => {
    const { as, knex } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    const edits = await times(6, index =>
      as(index % 2 ? ana : ben)
        .patch('/debriefs/1')
        .set('If-Match', '"1"')
        .send({ luck: `Luck ${index}`, tags: [`tag-${index}`] }),
    );
    const won = edits.filter(it => it.status === 200);
    const lost = edits.filter(it => it.status === 412);
    expect([won.length, lost.length]).toEqual([1, 5]);
    for (const { body, headers } of lost) {
      expect(headers.etag).toBe('"2"');
      expect(body.current).toEqual(won[0].body);
    }
    expect(await knex('debrief_tags').pluck('tag')).toEqual(won[0].body.tags);
    expect((await as(ana).get('/debriefs/1/revisions')).body.totalItems).toBe(
      2,
    );
  });

  it('of one timeline: all arrive, and all are found', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    const words = ['marmot', 'badger', 'otter', 'weasel', 'ermine', 'stoat'];
    const added = await times(words.length, index =>
      as(ana)
        .post('/debriefs/1/timeline')
        .send({ ...entry, text: words[index] }),
    );
    expect(added.map(it => it.status)).toEqual(words.map(() => 201));
    for (const word of words) {
      expect([word, await numbersFound(as(ana), word)]).toEqual([word, [1]]);
    }
    const timeline = await as(ana).get('/debriefs/1/timeline');
    expect(
      timeline.body.items.map((it: { text: string }) => it.text).sort(),
    ).toEqual([...words].sort());
    expect((await as(ana).get('/debriefs/1')).body.timelineCount).toBe(6);
  });

  it('with one key count once, whatever they are', async () => {
    const { as, knex } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief).expect(201);
    const send = (path: string, body: object) =>
      times(4, () =>
        as(ana).post(path).set('Idempotency-Key', path).send(body),
      );
    const answers = [
      await send('/debriefs/1/timeline', entry),
      await send('/debriefs/1/comments', { text: 'x' }),
      await send('/debriefs/1/publish', {}),
    ];
    for (const [first, ...others] of answers) {
      expect(first.status).toBeLessThan(300);
      expect(others.map(it => it.body)).toEqual(others.map(() => first.body));
    }
    for (const table of ['timeline_entries', 'comments']) {
      expect(await knex(table).select('id')).toHaveLength(1);
    }
    expect((await as(ana).get('/debriefs/1')).body.version).toBe(2);
  });

  /** Twenty changes of every kind to each of the debriefs. */
  async function changeEverything(backend: DebriefBackend, ids: string[]) {
    const { as } = backend;
    const [first] = ids;
    const entries = await times(ids.length, index =>
      as(ana).post(`/debriefs/${ids[index]}/timeline`).send(entry),
    );
    const kinds: ((
      debriefId: string,
      index: number,
    ) => PromiseLike<{
      status: number;
    }>)[] = [
      (debriefId, index) =>
        as(ana)
          .patch(`/debriefs/${debriefId}`)
          .set('If-Match', '"1"')
          .send({
            luck: `Luck ${index}`,
            tags: [`tag-${index}`, `tag-${20 - index}`],
            relations: ids
              .filter(it => it !== debriefId)
              .map(it => ({ debriefId: it, type: 'similar-to' })),
          }),
      debriefId => as(ben).post(`/debriefs/${debriefId}/timeline`).send(entry),
      (debriefId, index) =>
        as(ben)
          .post('/countermeasures')
          .send({
            source: { type: 'debrief', id: debriefId },
            title: `Fence ${index}`,
            owner: ben,
          }),
      debriefId =>
        as(ana)
          .post(`/debriefs/${debriefId}/comments`)
          .set('Idempotency-Key', debriefId)
          .send({ text: 'x' }),
      debriefId =>
        as(ben)
          .post(`/debriefs/${debriefId}/attachments?name=x`)
          .send(Buffer.from('x')),
      debriefId =>
        as(ana)
          .patch(
            `/debriefs/${debriefId}/timeline/${
              entries[ids.indexOf(debriefId)].body.id
            }`,
          )
          .set('If-Match', '"1"')
          .send({ text: 'Error rate at 45 %' }),
      debriefId => as(ben).post(`/debriefs/${debriefId}/publish`),
      () => as(ana).get(`/debriefs/${first}/export`),
    ];
    return times(20 * ids.length, index =>
      kinds[index % kinds.length](
        ids[Math.floor(index / kinds.length) % ids.length],
        index,
      ),
    );
  }

  it.each([1, 2])(
    'of every kind, to %s that refer to each other, never block each other',
    async count => {
      const backend = await backends.start(id);
      const { as, told } = backend;
      const ids: string[] = [];
      for (let number = 1; number <= count; number++) {
        const { body } = await as(ana).post('/debriefs').send(debrief);
        ids.push(body.id);
      }
      const answers = await changeEverything(backend, ids);
      const unexpected = answers.filter(
        it => ![200, 201, 409, 412].includes(it.status),
      );
      expect(unexpected.map(it => it.status)).toEqual([]);
      expect(
        answers.filter(it => it.status < 300).length,
      ).toBeGreaterThanOrEqual(12 * count);
      await backend.whenTold();
      const events = told.events.map(it => it.eventPayload);
      expect(await backend.knex('change_events')).toEqual([]);
      expect(events.length).toBeGreaterThan(10 * count);
    },
  );
});

if (backends.ids.includes('POSTGRES_18')) {
  describe('a change on PostgreSQL that has to wait for another', () => {
    it.each<
      [
        what: string,
        change: (client: DebriefClient) => PromiseLike<{ status: number }>,
      ]
    >([
      [
        'a patch',
        client =>
          client
            .patch('/debriefs/1')
            .set('If-Match', '"1"')
            .send({ summary: 'By Ben' }),
      ],
      ['a move', client => client.post('/debriefs/1/publish')],
      [
        'a timeline entry',
        client => client.post('/debriefs/1/timeline').send(entry),
      ],
      [
        'a countermeasure',
        client =>
          client
            .patch('/countermeasures/1')
            .set('If-Match', '"1"')
            .send({ title: 'By Ben' }),
      ],
    ])('is not made by whom that left out: %s', async (_, change) => {
      const { as, knex } = await backends.start('POSTGRES_18');
      const { body } = await as(ana)
        .post('/debriefs')
        .send({
          ...debrief,
          visibility: 'restricted',
          participants: [{ entityRef: ben }],
        })
        .expect(201);
      await as(ana)
        .post('/countermeasures')
        .send({ source: { type: 'debrief', id: body.id }, title: 'A fence' })
        .expect(201);
      const other = await knex.transaction();
      await other('debriefs').forUpdate().select('id');
      await other('debrief_people').where({ entity_ref: ben }).delete();
      const answer = change(as(ben)).then(it => it);
      await untilSomebodyWaits(knex);
      await other.commit();
      expect((await answer).status).toBe(404);
      expect((await as(ana).get('/debriefs/1')).body).toMatchObject({
        version: 1,
        status: 'draft',
        summary: debrief.summary,
        timelineCount: 0,
      });
      expect((await as(ana).get('/countermeasures/1')).body.version).toBe(1);
    });
  });
}
