import {
  JsonValue,
  mergePatch,
} from '@debrief/backstage-plugin-debrief-common';
import type { Request } from 'express';
import { z } from 'zod';
import { Call } from './Call';
import { ExpectedVersion, expectedVersionOf, neededVersionOf } from './ifMatch';
import { parse } from './parse';
import { findUnfitValue, jsonObjectOf } from './requestBody';
import { InvalidFieldsError } from './errors';

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
export interface RouteInput<Query, Body> {
  call: Call;
  params: Record<string, string>;
  query: Query;
  body: Body;
  /** The merge patch of a PATCH, as it was sent. */
  patch: { [key: string]: JsonValue };
  /** What If-Match says; never null where it is needed. */
  expected: ExpectedVersion;
  /** For bodies that are not JSON. */
  request: Request;
}

interface RouteDocumentation {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As in Express: `/debriefs/:id`. */
  path: string;
  /** The group it is shown in. */
  tag: string;
  summary: string;
  /** Whether the change must or may say which version it is about. */
  ifMatch?: 'needed' | 'possible';
  status: 200 | 201 | 204;
  /** The body is read as bytes, not as JSON. */
  binaryBody?: boolean;
  /** Which limit holds for the body. */
  bodyLimit?: 'body' | 'import' | 'attachment';
  /** What a PATCH patches. */
  patchOf?: z.ZodType;
}

interface RouteDeclaration<Query, Body, Output> extends RouteDocumentation {
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** What it answers; left out for nothing, or for a file. */
  answer?: z.ZodType<Output>;
  handle(input: RouteInput<Query, Body>): Promise<Answer<Output> | FileAnswer>;
}

/** A route, declared once for serving and for describing it. */
export interface Route extends RouteDocumentation {
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
  respond(call: Call, req: Request): Promise<Answer<unknown> | FileAnswer>;
}

/**
 * Declares a route: what it takes and answers, as schemas, and what it does.
 */
export function defineRoute<
  Query = undefined,
  Body = undefined,
  Output = undefined,
>(declaration: RouteDeclaration<Query, Body, Output>): Route {
  const { handle, ...documentation } = declaration;
  return {
    ...documentation,
    respond: async (call, req) =>
      handle({
        call,
        params: req.params,
        expected: expectedBy(documentation, req),
        query: readQuery(documentation.query, req),
        body: readBody(documentation.body, req),
        patch: documentation.patchOf ? jsonObjectOf(req) : {},
        request: req,
      }),
  };
}

/** The answer that is a resource with versions. */
export function versioned<T extends { version: number }>(resource: T) {
  return { body: resource, version: resource.version };
}

function expectedBy(route: RouteDocumentation, req: Request): ExpectedVersion {
  return route.ifMatch === 'needed'
    ? neededVersionOf(req)
    : expectedVersionOf(req);
}

function readQuery<T>(schema: z.ZodType<T> | undefined, req: Request): T {
  const problem = findUnfitValue(req.query);
  if (problem) {
    throw new InvalidFieldsError([problem]);
  }
  return parse(schema ?? z.any(), req.query);
}

// A null in a new record means the same as leaving the field out.
function readBody<T>(schema: z.ZodType<T> | undefined, req: Request): T {
  return parse(schema ?? z.any(), schema && mergePatch({}, jsonObjectOf(req)));
}
