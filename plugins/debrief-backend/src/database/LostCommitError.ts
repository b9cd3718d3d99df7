/**
 * The database went away while a transaction was committed: whether it was saved
 * cannot be known.
 */
export class LostCommitError extends Error {
  readonly name = 'LostCommitError';

  constructor(cause: unknown) {
    super('The database went away at the end of a transaction', { cause });
  }
}
