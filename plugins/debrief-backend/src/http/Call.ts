import {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';

/** Who asks for something, when, and with which request. */
export interface Call {
  credentials: BackstageCredentials;
  /** The user's entity ref, or the subject of a service. */
  actor: string;
  /** Epoch milliseconds. */
  at: number;
  request?: Request;
  /** Given when the request may be sent again and must count once. */
  idempotency?: { key: string; route: string; bodyHash: string };
}

/** The call that a request makes. */
export async function callOf(
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

/** Whom a change is attributed to. */
export function actorOf(
  credentials: BackstageCredentials,
  auth: AuthService,
): string {
  if (auth.isPrincipal(credentials, 'user')) {
    return credentials.principal.userEntityRef;
  }
  if (auth.isPrincipal(credentials, 'service')) {
    return credentials.principal.subject;
  }
  return 'unknown';
}
