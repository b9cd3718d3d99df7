import { ResponseError } from '@backstage/errors';
import { StaleVersionError } from '../api/StaleVersionError';
import type { Trouble } from './saveState';

/** What came of an attempt to save. @public */
export type WriteOutcome<R> =
  | { type: 'saved'; resource: R }
  | { type: 'stale'; current: R }
  /** What was wrong, by the path the server gave; `''` for all of it. */
  | { type: 'rejected'; problems: FieldProblem[] }
  | { type: 'failed'; trouble: Trouble };

/** @public */
export interface FieldProblem {
  path: string;
  message: string;
}

/**
 * Writes, and says what came of it instead of throwing.
 *
 * @param read - the resource in the body of a 412, or undefined when it is none
 * @param reread - asks the server for the resource
 *
 * @public
 */
export async function writeOutcome<R>(options: {
  write: () => Promise<R>;
  read: (body: unknown) => R | undefined;
  reread: () => Promise<R>;
}): Promise<WriteOutcome<R>> {
  try {
    return { type: 'saved', resource: await options.write() };
  } catch (error) {
    if (error instanceof StaleVersionError) {
      return currentOf(error, options);
    }
    return failureOf(error);
  }
}

async function currentOf<R>(
  error: StaleVersionError,
  options: {
    read: (body: unknown) => R | undefined;
    reread: () => Promise<R>;
  },
): Promise<WriteOutcome<R>> {
  const current = options.read(error.current);
  if (current !== undefined) {
    return { type: 'stale', current };
  }
  try {
    return { type: 'stale', current: await options.reread() };
  } catch (unread) {
    return failureOf(unread);
  }
}

/** What a failed request means to the person who waits for it. */
export function failureOf(
  error: unknown,
): Exclude<WriteOutcome<never>, { type: 'saved' } | { type: 'stale' }> {
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  switch (status) {
    case 400:
    case 409:
    case 413:
    case 422:
      return { type: 'rejected', problems: problemsOf(error) };
    case 401:
      return { type: 'failed', trouble: 'signedOut' };
    case 403:
      return { type: 'failed', trouble: 'forbidden' };
    case 404:
    case 410:
      return { type: 'failed', trouble: 'gone' };
    default:
      return { type: 'failed', trouble: 'unreachable' };
  }
}

function problemsOf(error: unknown): FieldProblem[] {
  if (!(error instanceof ResponseError)) {
    return [];
  }
  const { message, fields } = error.body.error;
  const listed: unknown[] = Array.isArray(fields) ? fields : [];
  const named = listed.filter(isFieldProblem);
  return named.length > 0 ? named : [{ path: '', message }];
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
