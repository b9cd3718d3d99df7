import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  NotImplementedError,
  serializeError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import {
  IdempotencyKeyReusedError,
  PreconditionRequiredError,
  StaleEditError,
} from '../calls';
import { isOfDatabase, isUnavailable, LostCommitError } from '../database';

const retryAfterSeconds = 5;

/** Answers what no route is there for. */
export const refuseUnknownRoutes: RequestHandler = req => {
  throw new NotFoundError(`There is no ${req.method} ${req.path} in this API`);
};

/**
 * Makes of every error a body that says what was wrong, and tells nothing of
 * what happens inside.
 */
export function handleErrors(logger: LoggerService): ErrorRequestHandler {
  return (thrown, req, res, next) => {
    if (res.headersSent) {
      next(thrown);
      return;
    }
    const error = toAnswerable(thrown, req, logger);
    if (error instanceof ServiceUnavailableError) {
      res.set('Retry-After', String(retryAfterSeconds));
    }
    if (!(error instanceof StaleEditError)) {
      next(error);
      return;
    }
    res
      .status(error.statusCode)
      .set('ETag', `"${error.version}"`)
      .json({
        error: serializeError(error),
        request: { method: req.method, url: req.url },
        response: { statusCode: error.statusCode },
        current: error.current,
      });
  };
}

function toAnswerable(
  thrown: unknown,
  req: Request,
  logger: LoggerService,
): Error {
  const error = toError(thrown);
  if (error instanceof LostCommitError) {
    logger.warn(`The database went away: ${req.method} ${req.path}`, error);
    return new ServiceUnavailableError(
      'The database went away at the last moment; what you sent may or may not have been saved. Look before you send it again, unless with the same Idempotency-Key',
    );
  }
  if (isOfDatabase(error) && isUnavailable(error)) {
    logger.warn(`The database is away: ${req.method} ${req.path}`, error);
    return new ServiceUnavailableError(
      'The database cannot be reached just now; nothing was changed. Try again',
    );
  }
  if (isMeantForCallers(error)) {
    return error;
  }
  logger.error(`${req.method} ${req.path} failed`, error);
  return new UnexpectedError();
}

class UnexpectedError extends Error {
  readonly name = 'InternalError';
  readonly statusCode = 500;

  constructor() {
    super('Something unexpected went wrong; what it was is in the log');
  }
}

const meantForCallers = [
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  NotImplementedError,
  ServiceUnavailableError,
].map(it => it.name);

// A status alone says nothing: what another service answered us has one too.
function isMeantForCallers(error: Error): boolean {
  return (
    meantForCallers.includes(error.name) ||
    error instanceof IdempotencyKeyReusedError ||
    error instanceof PreconditionRequiredError ||
    error instanceof StaleEditError ||
    isUnreadable(error)
  );
}

// What Express says of a request that it cannot read.
function isUnreadable(error: Error): boolean {
  const status = 'statusCode' in error ? Number(error.statusCode) : NaN;
  const isExposed = 'expose' in error && error.expose === true;
  return (
    status >= 400 && status < 500 && (isExposed || error instanceof URIError)
  );
}
