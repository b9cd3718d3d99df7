import { SearchResponse } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import {
  createDebriefBackends,
  DebriefBackendOptions,
  DebriefClient,
} from '../../__testUtils__';
import { fullTextOf } from '../../database';

const backends = createDebriefBackends();

const words = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir'];

describe.each(backends.ids)('the search index on %s', databaseId => {
  async function start(options: DebriefBackendOptions = {}) {
    const backend = await backends.start(databaseId, options);
    return {
      ...backend,
      ana: backend.as('user:default/ana'),
      eve: backend.as('user:default/eve'),
      rebuild: () => backend.runTask('rebuild-search-index'),
    };
  }

  it('gives the same answers when it was lost and rebuilt', async () => {
    const { ana, eve, knex, rebuild } = await start();
    await fill(ana);
    const before = [await askAll(ana), await askAll(eve)];

    await forget(knex);
    expect((await search(ana, '')).totalItems).toBe(0);
    await rebuild();
    expect([await askAll(ana), await askAll(eve)]).toEqual(before);
    await knex('search_texts').delete();
    await rebuild();
    expect([await askAll(ana), await askAll(eve)]).toEqual(before);
  });

  it('loses in a rebuild what is not there any more', async () => {
    const { ana, knex, rebuild } = await start();
    await fill(ana);
    await knex('debriefs').where('number', 1).update({ deleted_at: 1 });
    expect((await search(ana, 'alder')).totalItems).toBe(2);
    await rebuild();
    expect((await search(ana, 'alder')).totalItems).toBe(0);
    expect((await search(ana, 'birch')).totalItems).toBe(2);
  });

  it('is right about what is written while it is rebuilt', async () => {
    const { ana, rebuild } = await start();
    const ids = await fill(ana);
    const [, added] = await Promise.all([
      rebuild(),
      ana
        .post('/debriefs')
        .send({ title: 'Hazel', entities: [{ entityRef: 'checkout' }] })
        .expect(201),
      ...ids.map(async (id, index) => {
        const { headers } = await ana.get(`/debriefs/${id}`);
        await ana
          .patch(`/debriefs/${id}`)
          .set('If-Match', headers.etag)
          .send({ title: `Changed ${words[index]}`, tags: [] })
          .expect(200);
      }),
    ]);
    expect(added.body.title).toBe('Hazel');
    expect((await search(ana, 'hazel')).totalItems).toBe(1);
    const changed = await search(ana, 'changed');
    expect(changed.totalItems).toBe(words.length);
    expect(changed.facets.tag).toEqual({});
    expect((await search(ana, 'felled')).totalItems).toBe(0);
  });

  it('is rebuilt when a version starts that writes it otherwise', async () => {
    const { ana, knex } = await start();
    await fill(ana);
    const before = await askAll(ana);
    await forget(knex);
    const current = await start({ knex });
    expect((await search(current.ana, '')).totalItems).toBe(0);

    await knex('search_index').update({ format: 0 });
    const newer = await start({ knex });
    expect(await askAll(newer.ana)).toEqual(before);
    const { format } = await knex('search_index').first();
    expect(format).toBeGreaterThan(0);
  });

  it('takes any number of different values, and frees them', async () => {
    const { ana, knex } = await start();
    await fill(ana);
    const before = await rowsOf(knex);
    const made = [];
    for (let number = 0; number < 20; number++) {
      made.push(
        await ana
          .post('/debriefs')
          .send({
            title: `Number ${number}`,
            entities: Array.from({ length: 50 }, (_, index) => ({
              entityRef: `service-${number}-${index}`,
            })),
            tags: Array.from(
              { length: 50 },
              (_, index) => `${number} ${index}`,
            ),
          })
          .expect(201),
      );
    }
    expect((await search(ana, '', { tag: '7 49' })).items).toMatchObject([
      { title: 'Number 7' },
    ]);
    for (const { body, headers } of made) {
      await ana
        .delete(`/debriefs/${body.id}`)
        .set('If-Match', headers.etag)
        .expect(204);
    }
    expect(await rowsOf(knex)).toEqual(before);
  });
});

async function fill(client: DebriefClient): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, word] of words.entries()) {
    const { body } = await client
      .post('/debriefs')
      .send({
        title: `The ${word} fell`,
        entities: [{ entityRef: word }],
        marks: { startedAt: `2025-0${1 + index}-01T00:00:00Z` },
        tags: ['felled', `tag of ${word}`],
        visibility: index % 2 ? 'organisation' : 'restricted',
      })
      .expect(201);
    await client
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: body.id }, title: 'Plant trees' })
      .expect(201);
    ids.push(body.id);
  }
  return ids;
}

async function askAll(client: DebriefClient): Promise<SearchResponse[]> {
  const answers: SearchResponse[] = [];
  for (const q of ['', 'fell', 'tree', '-birch', ...words]) {
    answers.push(await search(client, q));
  }
  return answers;
}

async function forget(knex: Knex): Promise<void> {
  const rowIds = await knex('search_documents').pluck('row_id');
  await knex.transaction(async tx => {
    await fullTextOf(tx).remove(tx, rowIds);
    await tx('search_texts').delete();
  });
}

async function rowsOf(knex: Knex): Promise<number[]> {
  const tables = ['search_documents', 'search_texts', 'search_index'];
  return Promise.all(
    tables.map(async table => {
      const [{ count }] = await knex(table).count({ count: '*' });
      return Number(count);
    }),
  );
}

async function search(
  client: DebriefClient,
  q: string,
  filter: Record<string, string> = {},
): Promise<SearchResponse> {
  const response = await client
    .get(`/search?${new URLSearchParams({ q, ...filter })}`)
    .expect(200);
  return response.body;
}
