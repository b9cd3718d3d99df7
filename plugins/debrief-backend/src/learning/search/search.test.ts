import { SearchResponse } from '@debrief/backstage-plugin-debrief-common';
import { createDebriefBackends, DebriefClient } from '../../__testUtils__';

const backends = createDebriefBackends();

jest.setTimeout(60_000);

const stampede = {
  title: 'Cache stampede took checkout down',
  severity: 'sev1',
  entities: [{ entityRef: 'checkout', role: 'origin' }, { entityRef: 'carts' }],
  marks: { startedAt: '2025-03-02T09:12:00Z' },
  summary:
    'All keys expired at **once**; the database fell over & the queue grew. We had run out of memory at the Zürich site.',
  factors: [{ category: 'capacity', text: 'No jitter in the expiry' }],
  tags: ['cache', 'database'],
};
const certificate = {
  title: 'Certificate of redis-cluster.example expired',
  severity: 'sev2',
  kind: 'near-miss',
  entities: [{ entityRef: 'payments' }],
  marks: { startedAt: '2026-01-05T09:12:00Z' },
  summary:
    'Nobody renewed it before the deployment. The cached sessions kept us up.',
  factors: [{ category: 'process', text: 'Renewal is done by hand' }],
  tags: ['certificate'],
  owner: 'user:default/cho',
};

describe.each(backends.ids)('search on %s', databaseId => {
  async function startWith(...debriefs: object[]) {
    const backend = await backends.start(databaseId);
    const ana = backend.as('user:default/ana');
    const ids: string[] = [];
    for (const debrief of debriefs) {
      ids.push((await ana.post('/debriefs').send(debrief).expect(201)).body.id);
    }
    return { backend, ana, ids };
  }

  it('finds words, stems, phrases, beginnings and numbers alike in every database', async () => {
    const { ana, ids } = await startWith(stampede, certificate);
    await ana
      .post('/countermeasures')
      .send({
        source: { type: 'debrief', id: ids[0] },
        title: 'Spread the expiry of keys',
        description: 'Add jitter to each time to live',
        ticket: { url: 'https://tickets.example/browse/SHOP-77' },
      })
      .expect(201);

    const found = async (q: string) =>
      (await search(ana, { q })).items
        .map(it =>
          it.type === 'debrief' ? `#${it.number}` : `CM-${it.number}`,
        )
        .sort()
        .join(' ');

    const examples: [q: string, found: string][] = [
      ['stampede', '#1'],
      ['STAMPEDE', '#1'],
      ['caches', '#1 #2'],
      ['cache checkout', '#1'],
      ['cache payments', '#2'],
      ['key', '#1 CM-1'],
      ['"keys expired"', '#1'],
      ['"expired keys"', ''],
      ['"out of memory"', '#1'],
      ['out of', '#1'],
      ['expired -certificate', '#1'],
      ['expired -"at once"', '#2'],
      ['-certificate', '#1 CM-1'],
      ['-certificate -jitter', ''],
      ['cach*', '#1 #2'],
      ['deploy*', '#2'],
      ['deployed', '#2'],
      ['deploy', '#2'],
      ['deployments', '#2'],
      ['stampedin*', '#1'],
      ['certif*', '#2'],
      ['zurich', '#1'],
      ['Zürich', '#1'],
      ['Zu\u0308rich', '#1'],
      ['redis-cluster', '#2'],
      ['redis.cluster', '#2'],
      ['cluster', '#2'],
      ['1', '#1 CM-1'],
      ['#2', '#2'],
      ['CM-1', 'CM-1'],
      ['cm 1', 'CM-1'],
      ['carts', '#1 CM-1'],
      ['capacity', '#1'],
      ['sev2', '#2'],
      ['SHOP-77', 'CM-1'],
      ['jitter', '#1 CM-1'],
      ['nothingofthekind', ''],
      ['', '#1 #2 CM-1'],
      ['*', '#1 #2 CM-1'],
      ['"', '#1 #2 CM-1'],
    ];
    const answers: [string, string][] = [];
    for (const [q] of examples) {
      answers.push([q, await found(q)]);
    }
    expect(answers).toEqual(examples);
  });

  it('answers a match in the title before one in the text', async () => {
    const { ana, ids } = await startWith(
      { ...certificate, summary: 'It looked like a stampede at first' },
      stampede,
    );
    const { items } = await search(ana, { q: 'stampede' });
    expect(items.map(it => it.id)).toEqual([ids[1], ids[0]]);
  });

  it('shows the passage that was found, with nothing but marks as HTML', async () => {
    const { ana } = await startWith({
      ...stampede,
      title: '<b>Caches</b> & "keys"',
      discussion: [
        ...Array.from({ length: 200 }, () => 'word'),
        'the café <script>alert(1)</script> caching',
      ].join(' '),
    });
    const { items } = await search(ana, { q: 'cache cafe' });
    expect(items[0].titleHighlight).toBe(
      '&lt;b&gt;<mark>Caches</mark>&lt;/b&gt; &amp; &quot;keys&quot;',
    );
    expect(items[0].highlight).toMatch(
      /^… word .* the <mark>café<\/mark> alert\(1\) <mark>caching<\/mark>/,
    );
    const begin = await search(ana, { q: 'checkout' });
    expect(begin.items[0].highlight).toMatch(
      /^All keys expired at once; the database fell over &amp; the queue/,
    );
  });

  it('says of a result what one needs to choose', async () => {
    const { ana, ids } = await startWith(stampede);
    await ana
      .post('/countermeasures')
      .send({
        source: { type: 'debrief', id: ids[0] },
        title: 'Spread the expiry',
        state: 'committed',
        owner: 'user:default/ana',
        dueDate: '2025-04-01',
        mechanism: 'automate',
        entities: ['carts'],
      })
      .expect(201);
    const { items } = await search(ana, { q: 'spread' });
    expect(items).toEqual([
      {
        type: 'countermeasure',
        id: expect.any(String),
        number: 1,
        title: 'Spread the expiry',
        titleHighlight: '<mark>Spread</mark> the expiry',
        highlight: '',
        entityRefs: ['component:default/carts'],
        occurredAt: '2025-03-02T09:12:00Z',
        kind: 'incident',
        severity: 'sev1',
        status: null,
        factors: ['capacity'],
        tags: ['cache', 'database'],
        countermeasure: {
          state: 'committed',
          strength: 'strong',
          overdue: true,
          source: { type: 'debrief', id: ids[0], number: 1 },
        },
      },
    ]);
    const [debrief] = (await search(ana, { q: 'stampede' })).items;
    expect(debrief).toMatchObject({
      status: 'draft',
      countermeasure: null,
      entityRefs: ['component:default/checkout', 'component:default/carts'],
    });
  });

  it('counts facets over everything found, each without its own filter', async () => {
    const { ana } = await startWith(stampede, certificate, {
      ...stampede,
      title: 'Another cache stampede',
      severity: null,
      tags: ['cache'],
    });
    const all = await search(ana, { q: 'cache' });
    expect(all.totalItems).toBe(3);
    expect(all.facets).toEqual({
      type: { debrief: 3 },
      kind: { incident: 2, 'near-miss': 1 },
      severity: { sev1: 1, sev2: 1, none: 1 },
      tag: { cache: 2, database: 1, certificate: 1 },
      factor: { capacity: 2, process: 1 },
      entityRef: {
        'component:default/checkout': 2,
        'component:default/carts': 2,
        'component:default/payments': 1,
      },
      year: { 2025: 2, 2026: 1 },
    });
    // The most frequent first, and of equals the first by name.
    expect(Object.keys(all.facets.tag)).toEqual([
      'cache',
      'certificate',
      'database',
    ]);

    const narrowed = await search(ana, {
      q: 'cache',
      kind: 'incident',
      severity: 'sev1,none',
      tag: 'database',
    });
    expect(narrowed.totalItems).toBe(1);
    expect(narrowed.facets).toMatchObject({
      kind: { incident: 1 },
      severity: { sev1: 1 },
      tag: { cache: 2, database: 1 },
      year: { 2025: 1 },
    });
  });

  it('narrows by every facet, by owner and by time', async () => {
    const { ana } = await startWith(stampede, certificate);
    const examples: [filter: Record<string, string>, found: number[]][] = [
      [{ kind: 'near-miss' }, [2]],
      [{ severity: 'none' }, []],
      [{ severity: 'sev1,sev2' }, [1, 2]],
      [{ tag: 'database' }, [1]],
      [{ factor: 'process' }, [2]],
      [{ entityRef: 'component:default/carts' }, [1]],
      [{ entityRef: 'component:default/never-heard-of' }, []],
      [{ owner: 'user:default/cho' }, [2]],
      [{ owner: 'user:default/dan' }, []],
      [{ year: '2025' }, [1]],
      [{ from: '2025-03-03' }, [2]],
      [{ to: '2025-03-02' }, [1]],
      [{ type: 'debrief' }, [1, 2]],
      [{ type: 'countermeasure' }, []],
      [{ type: 'game-day' }, []],
    ];
    for (const [filter, numbers] of examples) {
      for (const facets of ['true', 'false']) {
        for (const q of ['', 'cache']) {
          const page = await search(ana, { q, facets, ...filter });
          expect([filter, page.items.map(it => it.number).sort()]).toEqual([
            filter,
            numbers,
          ]);
          expect(page.totalItems).toBe(numbers.length);
        }
      }
    }
  });

  it('pages through everything once, by rank as well as newest first', async () => {
    const { ana } = await startWith(
      ...Array.from({ length: 7 }, (_, index) => ({
        ...stampede,
        marks: { startedAt: `2025-03-0${1 + (index % 3)}T00:00:00Z` },
        discussion: 'cache '.repeat(index % 4),
      })),
    );
    for (const q of ['', 'cache']) {
      const numbers: number[] = [];
      const times: string[] = [];
      let cursor: string | undefined;
      do {
        const page: SearchResponse = await search(ana, {
          q,
          limit: '2',
          ...(cursor ? { cursor } : {}),
        });
        expect(page.totalItems).toBe(7);
        expect(page.moreItems).toBe(false);
        numbers.push(...page.items.map(it => it.number));
        times.push(...page.items.map(it => it.occurredAt));
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const newestFirst = [...times].sort().reverse();
      expect(q === '' ? times : newestFirst).toEqual(newestFirst);
    }
  });

  it('says in a cursor nothing but how far one has come', async () => {
    const { ana } = await startWith(stampede, certificate, stampede);
    const { items, pageInfo } = await search(ana, { q: 'cache', limit: '2' });
    const cursor = pageInfo.nextCursor ?? '';
    expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())).toEqual({
      rank: 2,
    });
    expect(JSON.stringify(items)).not.toContain('score');
  });

  it('answers a POST, which no log keeps, like a GET', async () => {
    const { ana } = await startWith(stampede, certificate, stampede);
    const asked: [Record<string, string>, object][] = [
      [{}, {}],
      [{ q: 'cache' }, { q: 'cache' }],
      [
        { q: 'cache', kind: 'incident,near-miss', tag: 'cache', limit: '1' },
        { q: 'cache', kind: ['incident', 'near-miss'], tag: 'cache', limit: 1 },
      ],
      [
        { q: 'cache', year: '2025', facets: 'false' },
        { q: 'cache', year: ['2025'], facets: false },
      ],
    ];
    for (const [query, body] of asked) {
      const posted = await ana.post('/search').send(body).expect(200);
      expect(posted.body).toEqual(await search(ana, query));
    }
    const refused = await ana.post('/search').send({ words: 'cache' });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('words');
  });

  it('finds what was saved at once, and no longer what was deleted', async () => {
    const { ana, ids } = await startWith(stampede, certificate);
    const count = async (q: string) => (await search(ana, { q })).totalItems;

    const entry = await ana
      .post(`/debriefs/${ids[0]}/timeline`)
      .send({ at: '2025-03-02T09:31:00Z', text: 'The thundering herd arrived' })
      .expect(201);
    expect(await count('thundering')).toBe(1);
    await ana
      .delete(`/debriefs/${ids[0]}/timeline/${entry.body.id}`)
      .set('If-Match', entry.headers.etag)
      .expect(204);
    expect(await count('thundering')).toBe(0);

    const made = await ana
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: ids[0] }, title: 'Add a breaker' })
      .expect(201);
    expect(await count('breaker')).toBe(1);
    await ana
      .patch(`/countermeasures/${made.body.id}`)
      .set('If-Match', made.headers.etag)
      .send({ title: 'Add a bulkhead' })
      .expect(200);
    expect(await count('breaker')).toBe(0);
    expect(await count('bulkhead')).toBe(1);

    const { etag } = (await ana.get(`/debriefs/${ids[0]}`)).headers;
    const patched = await ana
      .patch(`/debriefs/${ids[0]}`)
      .set('If-Match', etag)
      .send({ title: 'A landslide', tags: ['geology'], summary: '' })
      .expect(200);
    expect(await count('stampede')).toBe(0);
    expect((await search(ana, { q: 'landslide' })).facets.tag).toEqual({
      geology: 1,
    });
    expect((await search(ana, { q: 'bulkhead' })).items[0].tags).toEqual([
      'geology',
    ]);

    await ana
      .delete(`/debriefs/${ids[0]}`)
      .set('If-Match', patched.headers.etag)
      .expect(204);
    expect(await count('landslide')).toBe(0);
    expect(await count('bulkhead')).toBe(0);
    expect(await count('')).toBe(1);
  });

  it('finds what several people save about one debrief at once', async () => {
    const { ana, ids } = await startWith(stampede);
    const words = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir'];
    await Promise.all(
      words.map((word, index) =>
        index % 2
          ? ana
              .post(`/debriefs/${ids[0]}/timeline`)
              .send({ at: '2025-03-02T09:31:00Z', text: word })
              .expect(201)
          : ana
              .post('/countermeasures')
              .send({ source: { type: 'debrief', id: ids[0] }, title: word })
              .expect(201),
      ),
    );
    for (const q of words) {
      expect([q, (await search(ana, { q })).totalItems]).toEqual([q, 1]);
    }
  });

  it('also narrows the list of debriefs', async () => {
    const { ana, ids } = await startWith(stampede, certificate);
    await ana
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: ids[0] }, title: 'Add a breaker' })
      .expect(201);
    const list = async (q: string) => {
      const { body } = await ana.get(`/debriefs?q=${encodeURIComponent(q)}`);
      return body.items.map((it: { number: number }) => it.number);
    };
    expect(await list('stampeding')).toEqual([1]);
    expect(await list('breaker')).toEqual([]);
    expect(await list('-stampede')).toEqual([2]);
    expect(await list('caches')).toEqual([2, 1]);
    expect(await list('"')).toEqual([2, 1]);
  });
});

async function search(
  client: DebriefClient,
  query: Record<string, string>,
): Promise<SearchResponse> {
  const response = await client
    .get(`/search?${new URLSearchParams(query)}`)
    .expect(200);
  return response.body;
}
