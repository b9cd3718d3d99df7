import {
  Endpoint,
  endpoints,
  errorResponseSchema,
} from '@debrief/backstage-plugin-debrief-common';
import { Response } from 'supertest';
import { createDebriefBackends, DebriefClient } from '../__testUtils__';

const backends = createDebriefBackends();
const ana = 'user:default/ana';
const methods = ['get', 'post', 'patch', 'delete', 'put'] as const;

const keyOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) =>
  `${method} ${path}`;

interface Example {
  /** Where it is asked, relative to the path of the endpoint. */
  query?: string;
  version?: number;
  body?: object | Buffer;
  /** The number of what it is asked of; left out: 1. */
  number?: number;
  /** What is posted first. */
  before?: [path: string, body: object][];
}

const debrief = {
  title: 'x',
  entities: [{ entityRef: 'checkout' }],
  summary: 'x',
  marks: { startedAt: '2026-03-02T09:12:00Z' },
};
const entry = { at: '2026-03-02T09:31:00Z', text: 'x' };
const imported = {
  format: 'markdown',
  documents: [{ name: 'x.md', content: '# x' }],
  defaults: { entities: [{ entityRef: 'checkout' }] },
};

const gameDay = {
  title: 'x',
  hypothesis: 'x',
  form: 'tabletop',
  entities: [{ entityRef: 'checkout' }],
};
const period = 'from=2030-05-05&to=2030-05-06';
const reason = { reason: 'x' };
const ofGameDay = '/game-days/{id}';

/** One call of each route, in an order in which they can be made. */
const examples: [key: string, example: Example][] = [
  ['post /debriefs', { body: debrief }],
  ['get /debriefs', {}],
  ['get /debriefs/{id}', {}],
  ['patch /debriefs/{id}', { version: 1, body: { tags: ['dns'] } }],
  ['post /debriefs/{id}/timeline', { body: entry }],
  ['get /debriefs/{id}/timeline', {}],
  [
    'patch /debriefs/{id}/timeline/{entryId}',
    { version: 1, body: { text: 'y' } },
  ],
  ['post /debriefs/{id}/comments', { body: { text: 'x' } }],
  ['get /debriefs/{id}/comments', {}],
  [
    'patch /debriefs/{id}/comments/{commentId}',
    { version: 1, body: { resolved: true } },
  ],
  [
    'post /debriefs/{id}/attachments',
    { query: '?name=x.txt', body: Buffer.from('x') },
  ],
  ['get /debriefs/{id}/attachments', {}],
  ['get /debriefs/{id}/attachments/{attachmentId}', {}],
  ['post /countermeasures', {}],
  ['get /countermeasures', {}],
  ['get /countermeasures/{id}', {}],
  [
    'patch /countermeasures/{id}',
    { version: 1, body: { state: 'dropped', reason: 'x' } },
  ],
  ['get /search', { query: '?q=x' }],
  ['post /search', { body: { q: 'x' } }],
  ['get /learning-record', { query: '?entityRef=checkout' }],
  ['get /debriefs/{id}/export', {}],
  ['post /debriefs/{id}/publish', {}],
  ['post /debriefs/{id}/close', {}],
  ['post /debriefs/{id}/reopen', {}],
  ['get /debriefs/{id}/revisions', {}],
  ['get /debriefs/{id}/revisions/{revision}', {}],
  ['post /debriefs/{id}/revisions/{revision}/restore', {}],
  ['post /imports', { body: imported }],
  ['post /game-days', { body: gameDay }],
  ['get /game-days', {}],
  ['get /game-days/conflicts', { query: `?entityRef=checkout&${period}` }],
  ['get /game-days/calendar.ics', {}],
  [`get ${ofGameDay}`, {}],
  [
    `patch ${ofGameDay}`,
    {
      version: 1,
      body: {
        scheduledAt: '2030-05-05T13:00:00Z',
        steadyState: [{ description: 'x' }],
      },
    },
  ],
  [`get ${ofGameDay}/calendar.ics`, {}],
  [`post ${ofGameDay}/drills`, { body: { title: 'x' } }],
  [`get ${ofGameDay}/drills`, {}],
  [
    `patch ${ofGameDay}/drills/{drillId}`,
    { version: 1, body: { outcome: 'held' } },
  ],
  [
    `post ${ofGameDay}/drills/{drillId}/stamps`,
    { body: { stamp: 'incitedAt' } },
  ],
  [
    `post ${ofGameDay}/drills/{drillId}/measurements`,
    { body: { steadyState: 0, value: 1 } },
  ],
  [`post ${ofGameDay}/observations`, { body: { text: 'x' } }],
  [`get ${ofGameDay}/observations`, {}],
  [
    `patch ${ofGameDay}/observations/{observationId}`,
    { version: 1, body: { text: 'y' } },
  ],
  [`delete ${ofGameDay}/drills/{drillId}`, { version: 3 }],
  [`delete ${ofGameDay}/observations/{observationId}`, { version: 2 }],
  [
    `post ${ofGameDay}/cancel`,
    { number: 2, before: [['/game-days', gameDay]], body: reason },
  ],
  [`post ${ofGameDay}/start`, {}],
  [`post ${ofGameDay}/complete`, {}],
  [`post ${ofGameDay}/debrief`, {}],
  [
    `post ${ofGameDay}/abort`,
    {
      number: 3,
      before: [
        ['/game-days', gameDay],
        ['/game-days/3/start', {}],
      ],
      body: reason,
    },
  ],
  [`post ${ofGameDay}/restored`, { number: 3 }],
  [`get ${ofGameDay}/export`, {}],
  [`get ${ofGameDay}/revisions`, {}],
  [`get ${ofGameDay}/revisions/{revision}`, {}],
  ['post /scenarios', { body: { title: 'x', failureMode: 'dns' } }],
  ['get /scenarios', {}],
  ['get /scenarios/suggestions', { query: '?entityRef=checkout' }],
  ['get /scenarios/{id}', {}],
  ['patch /scenarios/{id}', { version: 1, body: { title: 'y' } }],
  ['delete /scenarios/{id}', { version: 2 }],
  [`delete ${ofGameDay}`, { version: 5 }],
  ['get /openapi.json', {}],
  ['delete /debriefs/{id}/timeline/{entryId}', { version: 2 }],
  ['delete /debriefs/{id}/comments/{commentId}', { version: 2 }],
  ['delete /debriefs/{id}/attachments/{attachmentId}', {}],
  ['delete /countermeasures/{id}', { version: 2 }],
  ['delete /debriefs/{id}', { version: 6 }],
];

/** Calls endpoints, and remembers the ids of what they made. */
class Walker {
  private readonly ids: Record<string, string> = { revision: '1' };

  constructor(private readonly client: DebriefClient) {}

  async call(endpoint: Endpoint, example: Example): Promise<Response> {
    const path = this.pathOf(endpoint, example);
    for (const [first, body] of example.before ?? []) {
      await this.client.post(first).send(body);
    }
    const request = this.client[endpoint.method](
      `${path}${example.query ?? ''}`,
    );
    if (example.version) {
      request.set('If-Match', `"${example.version}"`);
    }
    const answer = await request.send(
      keyOf(endpoint) === 'post /countermeasures'
        ? { source: { type: 'debrief', id: this.ids.debriefId }, title: 'x' }
        : example.body,
    );
    this.remember(keyOf(endpoint), answer.body.id);
    return answer;
  }

  // Scenarios have no numbers.
  private pathOf({ path }: Endpoint, { number = 1 }: Example): string {
    const id = path.startsWith('/scenarios/')
      ? this.ids.scenarioId
      : String(number);
    const ids: Record<string, string> = { ...this.ids, id };
    return path.replace(/{(\w+)}/g, (_, name) => ids[name]);
  }

  private remember(key: string, id: string) {
    const name = {
      'post /debriefs': 'debriefId',
      'post /debriefs/{id}/timeline': 'entryId',
      'post /debriefs/{id}/comments': 'commentId',
      'post /debriefs/{id}/attachments': 'attachmentId',
      [`post ${ofGameDay}/drills`]: 'drillId',
      [`post ${ofGameDay}/observations`]: 'observationId',
      'post /scenarios': 'scenarioId',
    }[key];
    if (name) {
      this.ids[name] = id;
    }
  }
}

describe('the examples', () => {
  it('are one of each route that there is', () => {
    expect(examples.map(([key]) => key).sort()).toEqual(
      endpoints.map(keyOf).sort(),
    );
  });
});

describe.each(backends.ids)('the API on %s', id => {
  it('serves every route, and answers what it declares', async () => {
    const { as } = await backends.start(id);
    const walker = new Walker(as(ana));
    for (const [key, example] of examples) {
      const endpoint = endpoints.find(it => keyOf(it) === key)!;
      const answer = await walker.call(endpoint, example);
      expect([key, answer.status, answer.body.error]).toEqual([
        key,
        endpoint.status,
        undefined,
      ]);
      expect([key, answer.headers['cache-control']]).toEqual([key, 'no-store']);
      const parsed = endpoint.answer?.safeParse(answer.body);
      expect([key, parsed?.error?.issues]).toEqual([key, undefined]);
      expect([key, answer.text === '']).toEqual([key, endpoint.status === 204]);
    }
  });

  it('serves nothing else, and says so', async () => {
    const { as } = await backends.start(id);
    await as(ana).post('/debriefs').send(debrief);
    const served = new Set(endpoints.map(keyOf));
    const paths = [
      ...new Set(endpoints.map(it => it.path)),
      '/' as const,
      '/debrief' as const,
      '/debriefs/{id}/unknown' as const,
      '/.well-known/x' as const,
    ];
    const others = paths
      .flatMap(path => methods.map(method => ({ method, path })))
      .filter(it => !served.has(`${it.method} ${it.path}`))
      // Another route takes these words for an id.
      .filter(
        it =>
          !/^\/(game-days|scenarios)\/(conflicts|suggestions|calendar\.ics)$/.test(
            it.path,
          ),
      );
    for (const { method, path } of others) {
      const answer = await as(ana)[method](path.replace(/{\w+}/g, '1'));
      expect([method, path, answer.status]).toEqual([method, path, 404]);
      const { error, request } = errorResponseSchema.parse(answer.body);
      expect(error.name).toBe('NotFoundError');
      expect(request?.method).toBe(method.toUpperCase());
    }
  });

  it.each(['/debriefs/%E0%A4%A', '/%', '/debriefs/1/timeline/%ff'])(
    'says in words that %s is no address',
    async path => {
      const { as } = await backends.start(id);
      for (const method of ['get', 'delete'] as const) {
        const answer = await as(ana)[method](path);
        expect([400, 404]).toContain(answer.status);
        const { error } = errorResponseSchema.parse(answer.body);
        expect(error.message).not.toBe('');
        expect(answer.text).not.toContain('node_modules');
      }
    },
  );
});
