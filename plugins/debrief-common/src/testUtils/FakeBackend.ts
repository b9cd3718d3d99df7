import type { Endpoint } from '../api/Endpoint';
import type { FieldProblem } from '../api/errors';
import { endpoints } from '../endpoints';
import { commentRoutes } from './commentRoutes';
import { countermeasureRoutes } from './countermeasureRoutes';
import { debriefRoutes } from './debriefRoutes';
import { drillRoutes } from './drillRoutes';
import { FakeRecords } from './FakeRecords';
import { pageOf } from './FakeServices';
import { gameDayRoutes } from './gameDayRoutes';
import { Refusal } from './Refusal';
import {
  FakeAnswer,
  FakeCall,
  FakeRequest,
  FakeRoute,
  matchPath,
  serveFake,
} from './serveFake';
import { timelineRoutes } from './timelineRoutes';

/** A change that was asked for. */
export interface SeenRequest {
  method: string;
  /** After the base of the API. */
  path: string;
  body: unknown;
  ifMatch: string | null;
  idempotencyKey: string | null;
}

/**
 * A debrief backend in memory. It speaks HTTP as the real one does, by the same
 * endpoints, and answers only what they say; `describeContract` holds both to
 * the same sentences. What it does not imitate answers 501, until a test says
 * what is answered.
 */
export class FakeBackend {
  readonly baseUrl = 'http://localhost:7007/api/debrief';
  readonly records: FakeRecords;
  /** Every change that was asked for, in order. */
  readonly changes: SeenRequest[] = [];
  /** Who asks. */
  user = 'user:default/mock';
  isOffline = false;
  /** Does not know any more who asks. */
  isSignedOut = false;
  /** How many items of a list come at once, at most. */
  pageLimit = 100;
  /** Takes a change, and the answer gets lost on the way. */
  losesNextAnswer = false;
  /** Refuses a change, with the fields that are wrong. */
  refusal: FieldProblem[] | null = null;
  readonly #routes = new Map<Endpoint, FakeRoute>();
  readonly #waits = new Map<Endpoint, Promise<void>>();
  readonly #answered = new Map<string, Answered>();

  constructor(options: { now?: string } = {}) {
    this.records = new FakeRecords(options.now ?? '2026-05-28T10:00:00Z');
    const services = {
      records: this.records,
      author: () => this.user,
      page: <T>(items: T[], asked: { limit: number; cursor?: string }) =>
        pageOf(items, asked, this.pageLimit),
    };
    [
      ...debriefRoutes(services),
      ...timelineRoutes(services),
      ...commentRoutes(services),
      ...countermeasureRoutes(services),
      ...gameDayRoutes(services),
      ...drillRoutes(services),
    ].forEach(route => this.#routes.set(route.endpoint, route));
  }

  /** Answers an endpoint in a way of its own. */
  answer<const E extends Endpoint>(
    endpoint: E,
    handle: (call: FakeCall<E>) => FakeAnswer<E> | Promise<FakeAnswer<E>>,
  ): void {
    this.#routes.set(endpoint, serveFake(endpoint, handle));
  }

  /** Does not answer an endpoint before. */
  holdBack(endpoint: Endpoint, until: Promise<void>): void {
    this.#waits.set(endpoint, until);
  }

  readonly fetch = async (
    input: RequestInfo | URL,
    init?: RequestInit,
  ): Promise<Response> => {
    if (this.isOffline) {
      throw new TypeError('Failed to fetch');
    }
    const request = new Request(input, init);
    const response = await this.#respond(await takeApart(request));
    if (request.method !== 'GET' && this.losesNextAnswer) {
      this.losesNextAnswer = false;
      throw new TypeError('Failed to fetch');
    }
    return response;
  };

  async #respond(request: FakeRequest): Promise<Response> {
    try {
      if (this.isSignedOut) {
        throw new Refusal(401, 'Nobody is signed in');
      }
      return await this.#answerTo(request);
    } catch (error) {
      if (error instanceof Refusal) {
        return toErrorResponse(error, request);
      }
      throw error;
    }
  }

  async #answerTo(request: FakeRequest): Promise<Response> {
    const endpoint = findEndpoint(request);
    if (request.method !== 'GET') {
      this.#see(request);
    }
    const route = this.#routes.get(endpoint);
    if (!route) {
      throw new Refusal(501, `${endpoint.path} is not imitated`);
    }
    const wait = this.#waits.get(endpoint);
    const response = await this.#answerOnce(route, request);
    await wait;
    return response;
  }

  #see({ method, path, headers, text }: FakeRequest): void {
    this.changes.push({
      method,
      path,
      body:
        text && /json/.test(headers.get('Content-Type') ?? '')
          ? JSON.parse(text)
          : null,
      ifMatch: headers.get('If-Match'),
      idempotencyKey: headers.get('Idempotency-Key'),
    });
    if (this.refusal) {
      throw Refusal.ofFields(this.refusal);
    }
  }

  async #answerOnce(route: FakeRoute, request: FakeRequest): Promise<Response> {
    const key = request.headers.get('Idempotency-Key');
    if (request.method !== 'POST' || key === null) {
      return toResponse(route, request, this.baseUrl);
    }
    const sent = `${request.path}?${request.query} ${request.text}`;
    const before = this.#answered.get(key);
    if (before && before.sent !== sent) {
      throw new Refusal(422, `Idempotency-Key: '${key}' was used already`);
    }
    const answer = before?.answer ?? toResponse(route, request, this.baseUrl);
    this.#answered.set(key, { sent, answer });
    try {
      return (await answer).clone();
    } catch (error) {
      this.#answered.delete(key);
      throw error;
    }
  }
}

interface Answered {
  sent: string;
  answer: Promise<Response>;
}

async function takeApart(request: Request): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    path: pathname.replace(/^.*?\/api\/debrief(?=\/)/, ''),
    query: searchParams,
    headers: request.headers,
    text: await request.text(),
  };
}

/** Of several that fit, the one whose path says most. */
function findEndpoint({ method, path }: FakeRequest): Endpoint {
  const parametersIn = (it: Endpoint) => it.path.split('{').length;
  const [endpoint] = endpoints
    .filter(
      it => it.method === method.toLowerCase() && matchPath(it.path, path),
    )
    .sort((one, other) => parametersIn(one) - parametersIn(other));
  if (!endpoint) {
    throw new Refusal(404, `There is no route ${method} ${path}`);
  }
  return endpoint;
}

async function toResponse(
  { endpoint, respond }: FakeRoute,
  request: FakeRequest,
  baseUrl: string,
): Promise<Response> {
  const { body, location, file } = await respond(request);
  const headers = new Headers(etagOf(body));
  if (location) {
    headers.set('Location', `${new URL(baseUrl).pathname}${location}`);
  }
  if (file) {
    headers.set('Content-Type', `${file.type}; charset=utf-8`);
    return new Response(file.content, { status: endpoint.status, headers });
  }
  const answer = asSaid(endpoint, endpoint.answer, body);
  return answer === undefined
    ? new Response(null, { status: endpoint.status, headers })
    : Response.json(answer, { status: endpoint.status, headers });
}

function toErrorResponse(refusal: Refusal, request: FakeRequest): Response {
  const { statusCode, name, message, fields, current } = refusal;
  const endpoint = current && findEndpoint(request);
  return Response.json(
    {
      error: { name, message, ...(fields && { fields }) },
      request: { method: request.method, url: request.path },
      response: { statusCode },
      ...(endpoint && {
        current: asSaid(endpoint, endpoint.current ?? endpoint.answer, current),
      }),
    },
    { status: statusCode, headers: etagOf(current) },
  );
}

/** @throws Error when a test would be told what the real backend never says */
function asSaid(
  { method, path }: Endpoint,
  schema: Endpoint['answer'],
  body: unknown,
): unknown {
  if (!schema) {
    return undefined;
  }
  const { success, data, error } = schema.safeParse(
    JSON.parse(JSON.stringify(body)),
  );
  if (!success) {
    throw new Error(`${method} ${path} does not answer this: ${error.message}`);
  }
  return data;
}

function etagOf(body: unknown): Record<string, string> {
  return typeof body === 'object' && body !== null && 'version' in body
    ? { ETag: `"${body.version}"` }
    : {};
}
