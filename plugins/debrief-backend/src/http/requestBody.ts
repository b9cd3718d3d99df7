import {
  FieldProblem,
  JsonValue,
} from '@debrief/backstage-plugin-debrief-common';
import express, { Request, Response } from 'express';
import { InvalidFieldsError } from '../calls';
import { mostValues, parseJson } from './parseJson';

/** How large a body may be, and the app-config key that says so. */
export interface BodyLimit {
  bytes: number;
  key: string;
}

const deepestNesting = 64;
const mostItems = 1_000;
/** Keys of a path that are named. */
const longestPath = 8;

/**
 * Reads the body of a request into `req.body`: what a JSON text says, or, of a
 * file, its bytes.
 *
 * @returns what was sent, as bytes
 * @throws InvalidFieldsError, when it is too large, or not valid JSON
 */
export async function receiveBody(
  req: Request,
  res: Response,
  { isFile, limit }: { isFile: boolean; limit: BodyLimit },
): Promise<Buffer> {
  const read = express.raw({
    limit: limit.bytes,
    type: isFile ? () => true : ['application/json', 'application/*+json'],
  });
  await new Promise<void>((resolve, reject) =>
    read(req, res, (error?: unknown) =>
      error ? reject(toBodyError(error, limit)) : resolve(),
    ),
  );
  if (!Buffer.isBuffer(req.body)) {
    return Buffer.alloc(0);
  }
  const bytes = req.body;
  if (!isFile) {
    req.body = undefined;
    req.body = bytes.length > 0 ? await parseJson(bytes) : {};
  }
  return bytes;
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

interface Place {
  value: unknown;
  key?: string;
  within?: Place;
  depth: number;
}

/** The first value that cannot be kept, or of which there are too many. */
export function findUnfitValue(root: unknown): FieldProblem | undefined {
  const open: Place[] = [{ value: root, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    seen += 1;
    const message = seen > mostValues ? tooMany : whatIsUnfit(next);
    if (message) {
      return { path: pathOf(next), message };
    }
    if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, value] of Object.entries(next.value)) {
        open.push({ value, key, within: next, depth: next.depth + 1 });
      }
    }
  }
  return undefined;
}

const tooMany = `must not have more than ${mostValues} values in it`;

function whatIsUnfit({ value, depth }: Place): string | undefined {
  if (typeof value === 'string') {
    return whatIsUnfitOfText(value);
  }
  if (Array.isArray(value) && value.length > mostItems) {
    return `must have at most ${mostItems} items`;
  }
  return typeof value === 'object' && value !== null && depth >= deepestNesting
    ? `must not be nested deeper than ${deepestNesting} levels`
    : undefined;
}

// PostgreSQL keeps neither.
function whatIsUnfitOfText(text: string): string | undefined {
  if (text.includes('\u0000')) {
    return 'must not have a null character in it';
  }
  return /\p{Cs}/u.test(text)
    ? 'must not have half a character (a lone surrogate) in it'
    : undefined;
}

function pathOf(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | undefined = place; at; at = at.within) {
    if (at.key !== undefined) {
      keys.unshift(at.key);
    }
  }
  return keys.slice(0, longestPath).join('.');
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
    return new InvalidFieldsError([
      {
        path: 'body',
        message: `must be at most ${limit.bytes} bytes (${limit.key})`,
      },
    ]);
  }
  return error;
}
