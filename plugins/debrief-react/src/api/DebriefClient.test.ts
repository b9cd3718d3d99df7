import { ResponseError } from '@backstage/errors';
import {
  attachmentEndpoints,
  debriefEndpoints,
  debriefInputSchema,
  readAllItems,
  timelineEndpoints,
  UnreadableAnswerError,
} from '@debrief/backstage-plugin-debrief-common';
import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { DebriefClient } from './DebriefClient';
import { isStaleCallOf } from './StaleVersionError';

const discoveryApi = {
  getBaseUrl: async () => 'http://localhost/api/debrief',
};

const checkout = {
  title: 'Checkout answered 503',
  entities: [{ entityRef: 'component:default/checkout' }],
};

/** A client, and what leaves it. */
function clientOf(answer: (request: Request) => Promise<Response>) {
  const fetch = jest.fn((input: string | URL | Request, init?: RequestInit) =>
    answer(new Request(input, init)),
  );
  const client = new DebriefClient({ discoveryApi, fetchApi: { fetch } });
  const request = (index: number) => {
    const [input, init] = fetch.mock.calls[index];
    return new Request(input, init);
  };
  return { client, fetch, request };
}

const clientThatGets = (body: unknown, status = 200) =>
  clientOf(async () => Response.json(body, { status }));

function clientOfFake() {
  const backend = new FakeBackend();
  return { backend, ...clientOf(request => backend.fetch(request)) };
}

describe('the client of the debrief backend', () => {
  it('repeats a parameter that has several values, and leaves out what is not asked', async () => {
    const { client, request } = clientOfFake();
    await client.call(debriefEndpoints.list, {
      query: { status: ['draft', 'closed'], q: 'a&b', cursor: undefined },
    });
    expect(request(0).url).toBe(
      'http://localhost/api/debrief/debriefs?status=draft&status=closed&q=a%26b',
    );
  });

  it('puts into the path what belongs there, and nothing else', async () => {
    const { client, request } = clientOfFake();
    await expect(
      client.call(debriefEndpoints.get, { id: '../search?q=x' }),
    ).rejects.toBeInstanceOf(ResponseError);
    expect(request(0).url).toBe(
      'http://localhost/api/debrief/debriefs/..%2Fsearch%3Fq%3Dx',
    );
  });

  it('says which version a change is based on', async () => {
    const { client, request } = clientOfFake();
    const { id, version } = await client.call(debriefEndpoints.create, {
      body: checkout,
      idempotencyKey: 'once',
    });
    const { title } = await client.call(debriefEndpoints.update, {
      id,
      version,
      patch: { title: 'New' },
    });
    expect(title).toBe('New');
    expect(request(0).headers.get('Idempotency-Key')).toBe('once');
    expect(request(1).method).toBe('PATCH');
    expect(request(1).headers.get('If-Match')).toBe('"1"');
    expect(request(1).headers.get('Content-Type')).toBe('application/json');
    expect(await request(1).text()).toBe('{"title":"New"}');
  });

  it('hands out what the server has when somebody else was faster', async () => {
    const { client } = clientOfFake();
    const { id } = await client.call(debriefEndpoints.create, {
      body: checkout,
    });
    const change = (title: string) =>
      client.call(debriefEndpoints.update, {
        id,
        version: 1,
        patch: { title },
      });
    await change('Theirs');
    const failure: unknown = await change('Mine').catch(error => error);
    expect(isStaleCallOf(debriefEndpoints.get, failure)).toBe(false);
    expect(
      isStaleCallOf(debriefEndpoints.update, failure) && failure.current,
    ).toMatchObject({ id, version: 2, title: 'Theirs' });
  });

  it('reads a list to its end', async () => {
    const { client, backend, request } = clientOfFake();
    const { id } = await client.call(debriefEndpoints.create, {
      body: checkout,
    });
    for (const text of ['One', 'Two', 'Three']) {
      await client.call(timelineEndpoints.add, {
        id,
        body: { at: '2026-03-02T09:12:00Z', text },
      });
    }
    backend.pageLimit = 2;
    const entries = await readAllItems(query =>
      client.call(timelineEndpoints.list, { id, query }),
    );
    expect(entries.map(it => it.text)).toEqual(['One', 'Two', 'Three']);
    expect(request(5).url).toContain('cursor=');
  });

  it('is done when something was deleted without an answer', async () => {
    const { client } = clientOfFake();
    const { id, version } = await client.call(debriefEndpoints.create, {
      body: checkout,
    });
    await expect(
      client.call(debriefEndpoints.delete, { id, version }),
    ).resolves.toBeUndefined();
  });

  it('gets a file as it is', async () => {
    const { client } = clientOfFake();
    const { id } = await client.call(debriefEndpoints.create, {
      body: checkout,
    });
    const file = await client.call(debriefEndpoints.export, { id });
    expect(file.type).toContain('text/markdown');
  });

  it('sends a file as its bytes', async () => {
    const { client, request } = clientThatGets({
      id: '00000000-0000-4000-8000-000000000001',
      name: 'graph.png',
      contentType: 'image/png',
      size: 3,
      createdAt: '2026-03-02T09:12:00Z',
      createdBy: 'user:default/ana',
    });
    await client.call(attachmentEndpoints.add, {
      id: '158',
      query: { name: 'graph.png' },
      file: new Blob(['abc'], { type: 'image/png' }),
    });
    expect(request(0).headers.get('Content-Type')).toBe('image/png');
  });

  it('says why it was refused', async () => {
    const { client } = clientOfFake();
    await expect(
      client.call(debriefEndpoints.create, {
        body: { ...checkout, title: '' },
      }),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: { error: { fields: [{ path: 'title' }] } },
    });
  });
});

describe('an answer', () => {
  const answered = async () => {
    const { client } = clientOfFake();
    return client.call(debriefEndpoints.create, { body: checkout });
  };

  it.each<[string, (debrief: object) => unknown, string]>([
    ['lacks a field', ({ ...it }) => ({ ...it, title: undefined }), 'title'],
    ['has another in its place', it => ({ ...it, status: 'lost' }), 'status'],
    ['is something else', () => ({ error: 'none' }), 'title'],
    ['is a list', () => [], ''],
  ])(
    'that %s is an error that names the endpoint and the field',
    async (_, change, field) => {
      const { client } = clientThatGets(change(await answered()));
      const failure: unknown = await client
        .call(debriefEndpoints.get, { id: '1' })
        .catch(error => error);
      expect(failure).toBeInstanceOf(UnreadableAnswerError);
      expect(failure).toMatchObject({
        message: expect.stringContaining('GET /debriefs/{id}'),
        fields: expect.arrayContaining([field]),
      });
    },
  );

  it('that is no JSON is an error as well', async () => {
    const { client } = clientOf(async () => new Response('<html>'));
    await expect(
      client.call(debriefEndpoints.get, { id: '1' }),
    ).rejects.toThrow(UnreadableAnswerError);
  });

  it('may have fields that are newer than this client', async () => {
    const debrief = await answered();
    const { client } = clientThatGets({
      ...debrief,
      weather: 'sunny',
      impact: { ...debrief.impact, carbon: 7 },
      entities: debrief.entities.map(it => ({ ...it, tier: 1 })),
    });
    expect(await client.call(debriefEndpoints.get, { id: '1' })).toEqual(
      debrief,
    );
  });

  it('to a stale change has what there is now, or is an error', async () => {
    const { client } = clientThatGets({ error: { name: 'x' } }, 412);
    await expect(
      client.call(debriefEndpoints.publish, { id: '1' }),
    ).rejects.toThrow(UnreadableAnswerError);
  });

  it('is what the model says, whole', async () => {
    expect(Object.keys(await answered())).toEqual(
      expect.arrayContaining(Object.keys(debriefInputSchema.shape)),
    );
  });
});
