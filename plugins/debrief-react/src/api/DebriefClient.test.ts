import { DebriefClient } from './DebriefClient';
import { StaleVersionError } from './StaleVersionError';

const discoveryApi = {
  getBaseUrl: async () => 'http://localhost/api/debrief',
};

function clientThatGets(answer: { status?: number; body?: unknown }) {
  const fetch = jest.fn(
    async (_url: string | URL | Request, _init?: RequestInit) =>
      new Response(
        answer.body === undefined ? null : JSON.stringify(answer.body),
        {
          status: answer.status ?? 200,
          headers: { 'Content-Type': 'application/json' },
        },
      ),
  );
  return {
    fetch,
    client: new DebriefClient({ discoveryApi, fetchApi: { fetch } }),
  };
}

describe('the client of the debrief backend', () => {
  it('repeats a parameter that has several values, and leaves out what is not asked', async () => {
    const { client, fetch } = clientThatGets({ body: { items: [] } });
    await client.listDebriefs({
      status: ['draft', 'closed'],
      q: 'a&b',
      cursor: undefined,
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'http://localhost/api/debrief/debriefs?status=draft&status=closed&q=a%26b',
    );
  });

  it('says which version a change is based on', async () => {
    const { client, fetch } = clientThatGets({ body: {} });
    await client.updateDebrief({ id: 'x', version: 7 }, { title: 'New' });
    expect(fetch.mock.calls[0][1]).toMatchObject({
      method: 'PATCH',
      headers: { 'If-Match': '"7"', 'Content-Type': 'application/json' },
      body: '{"title":"New"}',
    });
  });

  it('hands out what the server has when somebody else was faster', async () => {
    const current = { id: 'x', version: 8, title: 'Theirs' };
    const { client } = clientThatGets({
      status: 412,
      body: { error: { name: 'StaleEditError', message: 'changed' }, current },
    });
    const failure = await client
      .updateDebrief({ id: 'x', version: 7 }, { title: 'Mine' })
      .catch(error => error);
    expect(failure).toBeInstanceOf(StaleVersionError);
    expect(failure.current).toEqual(current);
  });

  it('reads a timeline to its end', async () => {
    const pages = [
      { items: [{ id: '1' }], pageInfo: { nextCursor: 'more' } },
      { items: [{ id: '2' }], pageInfo: {} },
    ];
    const fetch = jest.fn(
      async (_url: string | URL | Request) =>
        new Response(JSON.stringify(pages.shift())),
    );
    const client = new DebriefClient({ discoveryApi, fetchApi: { fetch } });
    expect(await client.listTimeline('158')).toEqual([
      { id: '1' },
      { id: '2' },
    ]);
    expect(String(fetch.mock.calls[1][0])).toContain('cursor=more');
  });

  it('is done when something was deleted without an answer', async () => {
    const { client } = clientThatGets({ status: 204 });
    await expect(
      client.deleteDebrief({ id: 'x', version: 7 }),
    ).resolves.toBeUndefined();
  });
});
