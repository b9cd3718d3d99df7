import { isError } from '@backstage/errors';

// What drivers say when nobody is there to ask: of the network, of PostgreSQL
// (classes 08 and 57P, too many connections), and of SQLite.
const unavailableCodes =
  /^(ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|08\w{3}|57P\d\d|53300|SQLITE_(BUSY|CANTOPEN|IOERR)\w*)$/;

const unavailableMessages =
  /Connection terminated|not queryable|Unable to acquire a connection|timeout expired|timeout exceeded when trying to connect/i;

/** Whether an error says that the database cannot be reached just now. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) {
    return error.errors.some(isUnavailable);
  }
  if (!isError(error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    unavailableCodes.test(code) ||
    error.name === 'KnexTimeoutError' ||
    unavailableMessages.test(error.message)
  );
}
