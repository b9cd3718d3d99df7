import {
  AnswerOf,
  BodyOf,
  Endpoint,
  JsonValue,
  mergePatch,
  PathParameters,
  QueryOf,
} from '@debrief/backstage-plugin-debrief-common';
import type { Request } from 'express';
import { z } from 'zod';
import { Call, InvalidFieldsError, parse } from '../calls';
import { ExpectedVersion } from '../records';
import { expectedVersionOf, neededVersionOf } from './ifMatch';
import { findUnfitValue, jsonObjectOf } from './requestBody';

/** What a handler answers. */
export interface Answer<Body> {
  body: Body;
  /** Of a resource with versions: sent as ETag. */
  version?: number;
  /** Of something new: where it is, after the base of the API. */
  location?: string;
}

/** An answer that is not JSON. */
export interface FileAnswer {
  content: Buffer | string;
  headers: Record<string, string>;
}

/** What a handler gets. */
export interface RouteInput<E extends Endpoint> {
  call: Call;
  params: PathParameters<E['path']>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** The merge patch of a PATCH, as it was sent. */
  patch: { [key: string]: JsonValue };
  /** What If-Match says; never null where it is needed. */
  expected: ExpectedVersion;
  /** The bytes of a file. */
  file: { content: unknown };
}

/** What the handler of an endpoint answers. */
export type RouteAnswer<E extends Endpoint> = E extends { answersFile: true }
  ? FileAnswer
  : Answer<AnswerOf<E>>;

/** An endpoint and what answers it. */
export interface Route {
  endpoint: Endpoint;
  respond(call: Call, req: Request): Promise<Answer<unknown> | FileAnswer>;
}

/** Serves an endpoint. */
export function serve<const E extends Endpoint>(
  endpoint: E,
  handle: (input: RouteInput<E>) => Promise<RouteAnswer<E>>,
): Route {
  return {
    endpoint,
    respond: async (call, req) =>
      handle({
        call,
        params: readParameters(endpoint, req),
        expected:
          endpoint.ifMatch === 'needed'
            ? neededVersionOf(req)
            : expectedVersionOf(req),
        query: readQuery(endpoint, req),
        body: readBody(endpoint, req),
        patch: endpoint.patch ? jsonObjectOf(req) : {},
        file: { content: req.body },
      }),
  };
}

/** The answer that is a resource with versions. */
export function versioned<T extends { version: number }>(resource: T) {
  return { body: resource, version: resource.version };
}

// The overloads say once what the schemas of an endpoint make sure of.
function readParameters<E extends Endpoint>(
  endpoint: E,
  req: Request,
): PathParameters<E['path']>;
function readParameters(_endpoint: Endpoint, req: Request): unknown {
  return req.params;
}

function readQuery<E extends Endpoint>(endpoint: E, req: Request): QueryOf<E>;
function readQuery({ query }: Endpoint, req: Request): unknown {
  const problem = findUnfitValue(req.query);
  if (problem) {
    throw new InvalidFieldsError([problem]);
  }
  return parse(query ?? z.any(), req.query);
}

// A null in a new record means the same as leaving the field out.
function readBody<E extends Endpoint>(endpoint: E, req: Request): BodyOf<E>;
function readBody({ body, keepsNulls }: Endpoint, req: Request): unknown {
  if (!body) {
    return undefined;
  }
  const sent = jsonObjectOf(req);
  return parse(body, keepsNulls ? sent : mergePatch({}, sent));
}
