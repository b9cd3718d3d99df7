import type { z } from 'zod';
import type { CurrentOf, Endpoint, ReceivedOf } from './Endpoint';
import { parseKnown } from './parseKnown';

/**
 * An answer that is not what its endpoint answers: the backend is of another
 * version, or something in between answered in its place.
 *
 * @public
 */
export class UnreadableAnswerError extends Error {
  readonly name = 'UnreadableAnswerError';
  readonly endpoint: Endpoint;
  /** The fields that are wrong: `items.0.title`; `''` for all of it. */
  readonly fields: string[];

  constructor(
    endpoint: Endpoint,
    problems: { path: string; message: string }[],
  ) {
    const said = problems
      .slice(0, 3)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message))
      .join('; ');
    super(
      `${endpoint.method.toUpperCase()} ${
        endpoint.path
      } answered something else than it says: ${said}`,
    );
    this.endpoint = endpoint;
    this.fields = problems.map(it => it.path);
  }
}

/**
 * What an endpoint answered. Fields that it does not say yet are left out:
 * fields may be added.
 *
 * @throws UnreadableAnswerError, when it is something else
 * @public
 */
export function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<ReceivedOf<E>>;
// The overloads say what the schemas of an endpoint make sure of.
export async function readAnswer(
  endpoint: Endpoint,
  response: Response,
): Promise<unknown> {
  if (endpoint.answersFile) {
    return response.blob();
  }
  return (
    endpoint.answer &&
    read(endpoint, endpoint.answer, parseJson(await response.text()))
  );
}

/**
 * What there is now, out of the answer to a change that was stale (412).
 *
 * @throws UnreadableAnswerError, when it is not there
 */
export function readCurrent<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<CurrentOf<E>>;
export async function readCurrent(
  endpoint: Endpoint,
  response: Response,
): Promise<unknown> {
  const schema = endpoint.current ?? endpoint.answer;
  const body = parseJson(await response.text());
  return schema && read(endpoint, schema, currentIn(body));
}

function read(endpoint: Endpoint, schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = parseKnown(schema, value);
  if (!success) {
    throw new UnreadableAnswerError(
      endpoint,
      error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      })),
    );
  }
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function currentIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'current' in body
    ? body.current
    : undefined;
}
