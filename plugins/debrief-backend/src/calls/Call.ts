import {
  AuditorServiceCreateEventOptions,
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** Who asks for something, when, and with which request. */
export interface Call {
  credentials: BackstageCredentials;
  /** The user's entity ref, or the subject of a service. */
  actor: string;
  /** Epoch milliseconds. */
  at: number;
  /** For the audit; a task has none. */
  request?: AuditorServiceCreateEventOptions['request'];
  /** Given when the request may be sent again and must count once. */
  idempotency?: { key: string; route: string; bodyHash: string };
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
