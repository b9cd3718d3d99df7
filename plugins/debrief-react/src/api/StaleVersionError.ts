/**
 * Somebody else changed the thing first. Nothing was overwritten; `current` is
 * what the server has now.
 *
 * @public
 */
export class StaleVersionError<T = unknown> extends Error {
  readonly current: T;

  constructor(current: T) {
    super('Somebody else changed this in the meantime');
    this.name = 'StaleVersionError';
    this.current = current;
  }
}
