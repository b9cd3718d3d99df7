import { serializeError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { StaleEditError } from './errors';

/**
 * Answers a stale edit with the current state beside the error. Everything else
 * is left to Backstage.
 */
export const handleErrors: ErrorRequestHandler = (error, req, res, next) => {
  if (!(error instanceof StaleEditError) || res.headersSent) {
    next(error);
    return;
  }
  const { current } = error;
  res
    .status(error.statusCode)
    .set('ETag', `"${current.version}"`)
    .json({
      error: serializeError(error),
      request: { method: req.method, url: req.url },
      response: { statusCode: error.statusCode },
      current,
    });
};
