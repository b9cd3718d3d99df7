import { AuthService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Endpoint } from '@debrief/backstage-plugin-debrief-common';
import type { Request, RequestHandler, Response, Router } from 'express';
import { createHash } from 'node:crypto';
import { actorOf, Call, InvalidFieldsError } from '../calls';
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
  for (const { endpoint, respond } of routes) {
    router[endpoint.method](
      endpoint.path.replace(/{(\w+)}/g, ':$1'),
      readerOf(endpoint, options.limits),
      async (req: Request, res: Response) => {
        const call = withIdempotency(await callOf(req, options), endpoint, req);
        send(res, endpoint, await respond(call, req));
      },
    );
  }
}

/** The call that a request makes. */
async function callOf(
  req: Request,
  options: { auth: AuthService; httpAuth: HttpAuthService },
): Promise<Call> {
  const credentials = await options.httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  return {
    credentials,
    actor: actorOf(credentials, options.auth),
    at: Date.now(),
    request: req,
  };
}

function readerOf(endpoint: Endpoint, limits: BodyLimits): RequestHandler {
  if (endpoint.method === 'get' || endpoint.method === 'delete') {
    return (_req, _res, next) => next();
  }
  const limit = limits[endpoint.limit ?? 'body'];
  return endpoint.takesFile ? rawBody(limit) : jsonBody(limit);
}

function withIdempotency(call: Call, endpoint: Endpoint, req: Request): Call {
  const key = req.get('Idempotency-Key');
  if (endpoint.method !== 'post' || key === undefined) {
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
  if (!Buffer.isBuffer(req.body)) {
    requireFit(req.body);
  }
  return {
    ...call,
    idempotency: {
      key,
      route: `${endpoint.method} ${req.originalUrl}`,
      bodyHash: hashOf(req.body),
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
  endpoint: Endpoint,
  answer: Answer<unknown> | FileAnswer,
): void {
  // Counts and titles change without a new version, so that the ETag says
  // which edit this is, but not whether a cached answer is still good.
  res.set('Cache-Control', 'no-store');
  delete res.req.headers['if-none-match'];
  res.status(endpoint.status);
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
  if (endpoint.status === 204) {
    res.end();
  } else {
    res.json(answer.body);
  }
}
