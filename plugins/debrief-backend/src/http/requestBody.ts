import { JsonValue } from '@debrief/backstage-plugin-debrief-common';
import express, { Request, RequestHandler } from 'express';
import { FieldProblem, InvalidFieldsError, TooLargeError } from './errors';

/** How large a body may be, and the app-config key that says so. */
export interface BodyLimit {
  bytes: number;
  key: string;
}

const deepestNesting = 64;

/** Reads a JSON body; a wrong one is refused with what is wrong with it. */
export function jsonBody(limit: BodyLimit): RequestHandler {
  const read = express.json({
    limit: limit.bytes,
    type: ['application/json', 'application/*+json'],
  });
  return (req, res, next) =>
    read(req, res, (error?: unknown) =>
      next(error && toBodyError(error, limit)),
    );
}

/** Reads any body as bytes. */
export function rawBody(limit: BodyLimit): RequestHandler {
  const read = express.raw({ limit: limit.bytes, type: () => true });
  return (req, res, next) =>
    read(req, res, (error?: unknown) =>
      next(error && toBodyError(error, limit)),
    );
}

/**
 * The object that a client sent.
 *
 * @throws InvalidFieldsError, when it is none, is nested without end, or has
 * characters that no database takes
 */
export function jsonObjectOf(req: Request): { [key: string]: JsonValue } {
  const body: unknown = req.body;
  if (!isJsonObject(body) || !req.is(['json', '+json'])) {
    throw new InvalidFieldsError([
      {
        path: 'body',
        message:
          'must be a JSON object, sent as Content-Type: application/json',
      },
    ]);
  }
  const problem = findUnfitValue(body);
  if (problem) {
    throw new InvalidFieldsError([problem]);
  }
  return body;
}

/** The first value that cannot be kept. */
export function findUnfitValue(root: unknown): FieldProblem | undefined {
  const open: { value: unknown; path: string[] }[] = [
    { value: root, path: [] },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && value.includes('\u0000')) {
      return {
        path: path.join('.'),
        message: 'must not have a null character in it',
      };
    }
    if (typeof value === 'object' && value !== null) {
      if (path.length >= deepestNesting) {
        return {
          path: path.slice(0, 3).join('.'),
          message: `must not be nested deeper than ${deepestNesting} levels`,
        };
      }
      for (const [key, member] of Object.entries(value)) {
        open.push({ value: member, path: [...path, key] });
      }
    }
  }
  return undefined;
}

// What express.json makes is JSON; the body of a request without one is not.
function isJsonObject(value: unknown): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toBodyError(error: unknown, limit: BodyLimit): unknown {
  const type =
    typeof error === 'object' && error !== null && 'type' in error
      ? error.type
      : undefined;
  if (type === 'entity.too.large') {
    return new TooLargeError(limit);
  }
  if (type === 'entity.parse.failed') {
    return new InvalidFieldsError([
      { path: 'body', message: 'must be valid JSON' },
    ]);
  }
  return error;
}
