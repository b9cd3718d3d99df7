import type { z } from 'zod';
import type {
  AnswerOf,
  BodyOf,
  Endpoint,
  PathParameters,
  QueryOf,
} from '../api/Endpoint';
import { JsonValue, mergePatch } from '../api/mergePatch';
import { parseKnown } from '../api/parseKnown';
import { Refusal } from './Refusal';

/** A request to the API, taken apart. */
export interface FakeRequest {
  method: string;
  /** After the base of the API. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** The body, as it was sent. */
  text: string;
}

/** What a handler gets. */
export interface FakeCall<E extends Endpoint> {
  params: PathParameters<E['path']>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** What the patch makes of a resource, which is as it is answered. */
  patch(resource: object): PatchedOf<E>;
  /** Refuses a change of anything but the version that is saved. */
  requireCurrent(saved: { version: number }): void;
}

/** What a handler answers. */
export interface FakeAnswer<E extends Endpoint> {
  body: AnswerOf<E>;
  /** After the base of the API: where something new is. */
  location?: string;
  /** In place of JSON. */
  file?: { type: string; content: string };
}

/** What is made of a resource by a patch. */
export type PatchedOf<E extends Endpoint> = E extends {
  patch: infer P extends z.ZodType;
}
  ? z.output<P>
  : undefined;

/** An endpoint and what answers it. */
export interface FakeRoute {
  endpoint: Endpoint;
  respond(request: FakeRequest): Promise<{
    body: unknown;
    location?: string;
    file?: { type: string; content: string };
  }>;
}

/** Answers an endpoint; what is sent is parsed by its schemas. */
export function serveFake<const E extends Endpoint>(
  endpoint: E,
  handle: (call: FakeCall<E>) => FakeAnswer<E> | Promise<FakeAnswer<E>>,
): FakeRoute {
  return {
    endpoint,
    respond: async request => {
      const params = readParameters(endpoint, request);
      const expected = readExpected(endpoint, request);
      const query = readQuery(endpoint, request);
      const body = readBody(endpoint, request);
      const patch = endpoint.patch ? readJson(request) : {};
      return handle({
        params,
        query,
        body,
        patch: resource => readPatched(endpoint, resource, patch),
        requireCurrent: saved => {
          if (expected && !expected.includes(String(saved.version))) {
            throw new Refusal(412, 'It was changed meanwhile', {
              current: saved,
            });
          }
        },
      });
    },
  };
}

/** The names in a path, and what stands for them; null when it is another. */
export function matchPath(
  template: string,
  path: string,
): Record<string, string> | null {
  const pattern = template.replace(/{(\w+)}/g, '(?<$1>[^/]+)');
  const groups = new RegExp(`^${pattern}$`).exec(path);
  return (
    groups &&
    Object.fromEntries(
      Object.entries(groups.groups ?? {}).map(([name, value]) => [
        name,
        decodeURIComponent(value),
      ]),
    )
  );
}

// The overloads say what the schemas of an endpoint make sure of.
function readParameters<E extends Endpoint>(
  endpoint: E,
  request: FakeRequest,
): PathParameters<E['path']>;
function readParameters({ path }: Endpoint, request: FakeRequest): unknown {
  return matchPath(path, request.path);
}

function readQuery<E extends Endpoint>(
  endpoint: E,
  request: FakeRequest,
): QueryOf<E>;
function readQuery(
  { query: schema }: Endpoint,
  { query }: FakeRequest,
): unknown {
  const names = [...new Set(query.keys())];
  const values = names.map(name => {
    const all = query.getAll(name);
    return [name, all.length > 1 ? all : all[0]];
  });
  return schema && parse(schema, Object.fromEntries(values));
}

// A null in a new record means the same as leaving the field out.
function readBody<E extends Endpoint>(
  endpoint: E,
  request: FakeRequest,
): BodyOf<E>;
function readBody(
  { body, keepsNulls }: Endpoint,
  request: FakeRequest,
): unknown {
  if (!body) {
    return undefined;
  }
  const sent = readJson(request);
  return parse(body, keepsNulls ? sent : mergePatch({}, sent));
}

function readPatched<E extends Endpoint>(
  endpoint: E,
  resource: object,
  patch: JsonValue,
): PatchedOf<E>;
function readPatched(
  { patch: schema }: Endpoint,
  resource: object,
  patch: JsonValue,
): unknown {
  if (!schema) {
    return undefined;
  }
  const written: JsonValue = JSON.parse(
    JSON.stringify(parseKnown(schema, resource).data ?? {}),
  );
  return parse(schema, mergePatch(written, patch));
}

function readExpected(
  endpoint: Endpoint,
  { headers }: FakeRequest,
): string[] | null {
  const header = headers.get('If-Match')?.trim();
  if (header && header !== '*') {
    return header.split(',').map(it => it.trim().replace(/^W\/|"/g, ''));
  }
  if (endpoint.ifMatch === 'needed') {
    throw new Refusal(428, 'If-Match is needed');
  }
  return null;
}

function readJson({ headers, text }: FakeRequest): JsonValue {
  const type = headers.get('Content-Type') ?? '';
  const json = /^application\/(.+\+)?json\b/.test(type)
    ? parseJson(text)
    : undefined;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw Refusal.ofFields([
      { path: 'body', message: 'must be a JSON object' },
    ]);
  }
  return json;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (!success) {
    throw Refusal.ofFields(
      error.issues.flatMap(issue =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map(key => ({
              path: [...issue.path, key].join('.'),
              message: 'is not a known field',
            }))
          : [{ path: issue.path.join('.'), message: issue.message }],
      ),
    );
  }
  return data;
}
