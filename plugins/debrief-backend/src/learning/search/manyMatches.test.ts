import {
  SearchResponse,
  SearchResult,
} from '@debrief/backstage-plugin-debrief-common';
import { v4 as uuid } from 'uuid';
import {
  createDebriefBackends,
  DebriefBackend,
  DebriefClient,
} from '../../__testUtils__';
import { fullTextOf } from '../../database';
import { IndexWriter } from '../index/IndexWriter';
import { SearchDocument } from '../index/SearchDocument';
import { mostMatches } from './countMatches';

const backends = createDebriefBackends();

const day = 24 * 60 * 60 * 1000;

describe.each(backends.ids)('more matches than are counted on %s', id => {
  let ana: DebriefClient;

  beforeAll(async () => {
    const backend = await backends.start(id);
    await fill(backend, mostMatches + 50);
    ana = backend.as('user:default/ana');
  });

  it('are said to be more', async () => {
    for (const q of ['cache', '', '-nothing']) {
      const page = await search(ana, { q });
      expect([q, page.totalItems, page.moreItems]).toEqual([
        q,
        mostMatches,
        true,
      ]);
      const { incident = 0, 'near-miss': nearMiss = 0 } = page.facets.kind;
      expect(incident + nearMiss).toBe(mostMatches);
      const quick = await search(ana, { q, facets: 'false' });
      expect(quick.totalItems).toBe(mostMatches);
      expect(quick.items).toEqual(page.items);
    }
  });

  it('come with the word in the title first, and then newest first', async () => {
    const items = await pages(ana, { q: 'cache', limit: '30' }, 4);
    const [inTitle, elsewhere] = [items.slice(0, 41), items.slice(41)];
    for (const { title } of inTitle) {
      expect(title).toMatch(/^A cache/);
    }
    for (const { title } of elsewhere) {
      expect(title).toMatch(/^An outage/);
    }
    expectNewestFirst(inTitle);
    expectNewestFirst(elsewhere);
    expect(elsewhere[0].occurredAt.slice(0, 4)).toBe('2026');
  });

  it('come newest first when nothing is looked for', async () => {
    const items = await pages(ana, { q: '', limit: '100' }, 10);
    expect(new Set(items.map(it => it.id)).size).toBe(1_000);
    expectNewestFirst(items);
  });

  it('end where they are no longer counted', async () => {
    const cursor = Buffer.from(
      JSON.stringify({ rank: mostMatches - 5 }),
    ).toString('base64url');
    const page = await search(ana, { q: 'cache', cursor });
    expect(page.items).toHaveLength(5);
    expect(page.pageInfo).toEqual({});
  });

  it('are told apart again when a filter leaves fewer', async () => {
    const { facets, moreItems, totalItems } = await search(ana, {
      q: 'cache',
      kind: 'near-miss',
    });
    expect([totalItems, moreItems]).toEqual([
      Math.ceil((mostMatches + 50) / 10),
      false,
    ]);
    expect(facets.year).toEqual({
      2023: expect.any(Number),
      2024: expect.any(Number),
      2025: expect.any(Number),
      2026: expect.any(Number),
    });
    expect(Object.values(facets.kind)).toHaveLength(2);
  });
});

async function fill({ as, knex }: DebriefBackend, size: number): Promise<void> {
  const { body: debrief } = await as('user:default/ana')
    .post('/debriefs')
    .send({ title: 'Many', entities: [{ entityRef: 'checkout' }] });
  const belongsTo = { type: 'debrief' as const, id: debrief.id };
  const documents = Array.from({ length: size }, (_, index): SearchDocument => {
    // In no order, and some at the same time.
    const occurredAt = Date.UTC(2026, 10, 1) - ((index * 7_919) % 1_300) * day;
    return {
      belongsTo,
      id: uuid(),
      title: index % 251 === 0 ? `A cache, ${index}` : `An outage, ${index}`,
      keywords: '',
      body: 'The cache was cold',
      occurredAt,
      owner: null,
      visibleTo: null,
      facets: {
        type: ['debrief'],
        kind: [index % 10 === 0 ? 'near-miss' : 'incident'],
        severity: ['none'],
        tag: [],
        factor: [],
        entityRef: [],
        year: [new Date(occurredAt).toISOString().slice(0, 4)],
      },
      details: { number: index + 1, status: 'published', countermeasure: null },
    };
  });
  const writer = new IndexWriter(fullTextOf(knex));
  await knex.transaction(tx =>
    writer.replace(tx, { type: 'debrief', ids: [belongsTo.id] }, documents),
  );
}

function expectNewestFirst(items: SearchResult[]): void {
  const times = items.map(it => it.occurredAt);
  expect(times).toEqual([...times].sort().reverse());
}

async function pages(
  client: DebriefClient,
  query: Record<string, string>,
  count: number,
): Promise<SearchResult[]> {
  const items: SearchResult[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < count; page++) {
    const answer: SearchResponse = await search(client, {
      ...query,
      ...(cursor ? { cursor } : {}),
    });
    items.push(...answer.items);
    cursor = answer.pageInfo.nextCursor;
  }
  return items;
}

async function search(
  client: DebriefClient,
  query: Record<string, string>,
): Promise<SearchResponse> {
  const response = await client
    .get(`/search?${new URLSearchParams(query)}`)
    .expect(200);
  return response.body;
}
