import { createDebriefBackends, DebriefBackend } from '../__testUtils__';
import { decodeCursor, encodeCursor } from './cursor';
import { z } from 'zod';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const lists = [
  '/debriefs',
  '/debriefs?order=number',
  '/debriefs?order=-updatedAt',
  '/debriefs/1/revisions',
  '/debriefs/1/timeline',
  '/debriefs/1/comments',
  '/debriefs/1/attachments',
  '/countermeasures',
];

/** Two of everything that is listed. */
async function recordTwo({ as }: DebriefBackend) {
  const client = as(ana);
  for (const title of ['x', 'y']) {
    const { body } = await client
      .post('/debriefs')
      .send({ title, entities: [{ entityRef: 'checkout' }] });
    await client
      .post('/countermeasures')
      .send({ source: { type: 'debrief', id: body.id }, title });
    await client
      .post('/debriefs/1/timeline')
      .send({ at: '2026-03-02T09:31:00Z', text: title });
    await client.post('/debriefs/1/comments').send({ text: title });
    await client
      .post(`/debriefs/1/attachments?name=${title}`)
      .send(Buffer.from(title));
  }
  await client.patch('/debriefs/1').set('If-Match', '"1"').send({ luck: 'x' });
}

describe.each(backends.ids)('a cursor on %s', id => {
  let backend: DebriefBackend;
  beforeAll(async () => {
    backend = await backends.start(id);
    await recordTwo(backend);
  });

  const nextCursorOf = async (list: string): Promise<string> => {
    const { body } = await backend.as(ana).get(withQuery(list, 'limit=1'));
    expect([list, typeof body.pageInfo?.nextCursor]).toEqual([list, 'string']);
    return body.pageInfo.nextCursor;
  };
  const ask = (list: string, cursor: string) =>
    backend.as(ana).get(withQuery(list, `limit=1&cursor=${cursor}`));

  it('goes on where its list ended', async () => {
    for (const list of lists) {
      const { status, body } = await ask(list, await nextCursorOf(list));
      expect([list, status, body.items?.length, body.totalItems]).toEqual([
        list,
        200,
        1,
        2,
      ]);
    }
  });

  it('of one list is none of any other', async () => {
    const cursors = new Map<string, string>();
    for (const list of lists) {
      cursors.set(list, await nextCursorOf(list));
    }
    for (const [from, cursor] of cursors) {
      for (const to of [...lists, '/search']) {
        const { status } = await ask(to, cursor);
        expect([from, to, status]).toEqual([from, to, from === to ? 200 : 400]);
      }
    }
  });

  it.each(lists)('that was forged is refused by %s', async list => {
    const ours = decodeCursor(
      z.record(z.string(), z.unknown()),
      await nextCursorOf(list),
    );
    const forged: unknown[] = [
      null,
      [],
      'x',
      {},
      ...[
        'abc',
        '1; drop table debriefs',
        { a: 1 },
        null,
        true,
        [1],
        1.5,
        -1.5,
        2 ** 63,
        1e300,
        '\u0000',
        '\ud800',
        'x'.repeat(500),
      ].map(value => ({ ...ours, value })),
      ...['\u0000', 1, null, 'x'.repeat(65), "'"].map(it => ({
        ...ours,
        id: it,
      })),
      ...[-1, 0.5, '2', 2 ** 31, 2 ** 53, 1e300, null].map(total => ({
        ...ours,
        total,
      })),
      { ...ours, list: 'idempotency_keys' },
      { ...ours, order: 'title' },
      { ...ours, more: 1 },
    ].filter(it => !isOfText(list, it));
    for (const value of forged) {
      const { status, body } = await ask(list, encodeCursor(value));
      expect([value, status, body.error?.fields?.[0].path]).toEqual([
        value,
        400,
        'cursor',
      ]);
    }
    for (const text of ['nonsense', '%00', 'e30', 'eyJ', '..', 'x'.repeat(9)]) {
      const { status } = await ask(list, text);
      expect([text, status]).toEqual([text, 400]);
    }
  });

  it.each(['/debriefs?order=number', '/debriefs/1/revisions'])(
    'beyond what a number can be is refused by %s',
    async list => {
      const ours = decodeCursor(
        z.record(z.string(), z.unknown()),
        await nextCursorOf(list),
      );
      for (const value of [2 ** 31, -(2 ** 31) - 1, 2 ** 40]) {
        const { status } = await ask(list, encodeCursor({ ...ours, value }));
        expect([value, status]).toEqual([value, 400]);
      }
    },
  );

  it.each<object>([
    { by: 1, rowId: 2 ** 40 },
    { by: 1, rowId: 0.5 },
    { by: '1', rowId: 1 },
    { by: 1, rowId: 1, more: 1 },
  ])('that was forged is refused by /search: %j', async value => {
    expect((await ask('/search', encodeCursor(value))).status).toBe(400);
  });
});

function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

// A list that is ordered by a text takes any short one.
function isOfText(list: string, value: unknown): boolean {
  return (
    list === '/countermeasures' &&
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    value.value === 'abc'
  );
}
