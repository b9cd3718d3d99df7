/** What a reader needs to know about an error. */
export type ErrorKind = 'forbidden' | 'not-found' | 'failed';

/** Why something could not be shown, from a `ResponseError` or its like. */
export function errorKindOf(error: Error): ErrorKind {
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 403 || error.name === 'NotAllowedError') {
    return 'forbidden';
  }
  if (status === 404 || error.name === 'NotFoundError') {
    return 'not-found';
  }
  return 'failed';
}

/** Whether what was asked for is not there, or not for this reader. */
export function isNotFound(error: Error | null): boolean {
  return error !== null && errorKindOf(error) === 'not-found';
}
