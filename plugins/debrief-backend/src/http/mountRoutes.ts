import { AuthService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Endpoint } from '@debrief/backstage-plugin-debrief-common';
import type { Request, Response, Router } from 'express';
import { createHash } from 'node:crypto';
import { actorOf, Call, InvalidFieldsError } from '../calls';
import { BodyLimit, receiveBody } from './requestBody';
import { Answer, FileAnswer, Route } from './Route';
import { toJson } from './toJson';

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
      async (req: Request, res: Response) => {
        // Nothing of somebody unknown is read.
        const call = await callOf(req, options);
        const bytes = await bodyOf(req, res, endpoint, options.limits);
        const answer = await respond(
          withIdempotency(call, endpoint, req, bytes),
          req,
        );
        await send(res, endpoint, answer);
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

async function bodyOf(
  req: Request,
  res: Response,
  endpoint: Endpoint,
  limits: BodyLimits,
): Promise<Buffer> {
  if (endpoint.method === 'get' || endpoint.method === 'delete') {
    return Buffer.alloc(0);
  }
  return receiveBody(req, res, {
    isFile: endpoint.takesFile === true,
    limit: limits[endpoint.limit ?? 'body'],
  });
}

function withIdempotency(
  call: Call,
  endpoint: Endpoint,
  req: Request,
  body: Buffer,
): Call {
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
  return {
    ...call,
    idempotency: {
      key,
      route: `${endpoint.method} ${req.originalUrl}`,
      bodyHash: createHash('sha256').update(body).digest('hex'),
    },
  };
}

async function send(
  res: Response,
  endpoint: Endpoint,
  answer: Answer<unknown> | FileAnswer,
): Promise<void> {
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
    res.type('json').end(await toJson(answer.body));
  }
}
