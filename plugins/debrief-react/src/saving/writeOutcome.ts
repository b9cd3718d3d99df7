import { ResponseError } from '@backstage/errors';
import {
  CurrentOf,
  Endpoint,
  EndpointArguments,
  errorResponseSchema,
  FieldProblem,
  ReceivedOf,
} from '@debrief/backstage-plugin-debrief-common';
import { DebriefApi } from '../api/DebriefApi';
import { isStaleCallOf } from '../api/StaleVersionError';
import type { Trouble } from './saveState';

/** What came of an attempt to save `R`, of which there may be a newer `C`. */
export type WriteOutcome<R, C = R> =
  | { type: 'saved'; resource: R }
  | { type: 'stale'; current: C }
  /** What was wrong, by the path the server gave; `''` for all of it. */
  | { type: 'rejected'; problems: FieldProblem[] }
  | { type: 'failed'; trouble: Trouble };

/** Writes, and says what came of it instead of throwing. */
export async function writeOutcome<const E extends Endpoint>(
  api: DebriefApi,
  endpoint: E,
  ...args: EndpointArguments<E>
): Promise<WriteOutcome<ReceivedOf<E>, CurrentOf<E>>> {
  return api.call(endpoint, ...args).then(
    resource => ({ type: 'saved', resource }),
    error =>
      isStaleCallOf(endpoint, error)
        ? { type: 'stale', current: error.current }
        : failureOf(error),
  );
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
  const { data } = errorResponseSchema.shape.error.safeParse(error.body.error);
  return data?.fields?.length
    ? data.fields
    : [{ path: '', message: error.body.error.message }];
}
