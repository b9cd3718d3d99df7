import { AuthService, HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request, RequestHandler, Response, Router } from 'express';
import { createHash } from 'node:crypto';
import { Call, callOf } from './Call';
import { InvalidFieldsError } from './errors';
import { BodyLimit, jsonBody, rawBody, requireFit } from './requestBody';
import { Answer, FileAnswer, Route } from './Route';

/** How large bodies may be. */
export interface BodyLimits {
  body: BodyLimit;
  import: BodyLimit;
  attachment: BodyLimit;
}

/** Serves the routes. */
export function mountRoutes(
  router: Router,
  routes: Route[],
  options: {
    auth: AuthService;
    httpAuth: HttpAuthService;
    limits: BodyLimits;
  },
): void {
  for (const route of routes) {
    router[route.method](
      route.path,
      readerOf(route, options.limits),
      async (req: Request, res: Response) => {
        const call = await callOf(req, options);
        const answer = await route.respond(withIdempotency(call, route), req);
        send(res, route, answer);
      },
    );
  }
}

function readerOf(route: Route, limits: BodyLimits): RequestHandler {
  if (route.method === 'get' || route.method === 'delete') {
    return (_req, _res, next) => next();
  }
  const limit = limits[route.bodyLimit ?? 'body'];
  return route.binaryBody ? rawBody(limit) : jsonBody(limit);
}

function withIdempotency(call: Call, route: Route): Call {
  const key = call.request?.get('Idempotency-Key');
  if (route.method !== 'post' || !call.request || key === undefined) {
    return call;
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new InvalidFieldsError([
      {
        path: 'Idempotency-Key',
        message: 'must be 1 to 255 visible ASCII characters',
      },
    ]);
  }
  if (!Buffer.isBuffer(call.request.body)) {
    requireFit(call.request.body);
  }
  return {
    ...call,
    idempotency: {
      key,
      route: `${route.method} ${call.request.originalUrl}`,
      bodyHash: hashOf(call.request.body),
    },
  };
}

function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null))
    .digest('hex');
}

function send(
  res: Response,
  route: Route,
  answer: Answer<unknown> | FileAnswer,
): void {
  // Counts and titles change without a new version, so that the ETag says
  // which edit this is, but not whether a cached answer is still good.
  res.set('Cache-Control', 'no-store');
  delete res.req.headers['if-none-match'];
  res.status(route.status);
  if ('content' in answer) {
    res.set(answer.headers).send(answer.content);
    return;
  }
  if (answer.version !== undefined) {
    res.set('ETag', `"${answer.version}"`);
  }
  if (answer.location) {
    res.set('Location', `${res.req.baseUrl}${answer.location}`);
  }
  if (route.status === 204) {
    res.end();
  } else {
    res.json(answer.body);
  }
}
