import type {
  CurrentOf,
  Endpoint,
} from '@debrief/backstage-plugin-debrief-common';

/**
 * Somebody else changed the thing first. Nothing was overwritten; `current` is
 * what the server has now.
 *
 * @public
 */
export class StaleVersionError<T = unknown> extends Error {
  readonly name = 'StaleVersionError';
  /** What was called. */
  readonly endpoint: Endpoint;
  readonly current: T;

  constructor(endpoint: Endpoint, current: T) {
    super('Somebody else changed this in the meantime');
    this.endpoint = endpoint;
    this.current = current;
  }
}

/** Whether a call of `endpoint` failed because it was stale. @public */
export function isStaleCallOf<E extends Endpoint>(
  endpoint: E,
  error: unknown,
): error is StaleVersionError<CurrentOf<E>> {
  return error instanceof StaleVersionError && error.endpoint === endpoint;
}
