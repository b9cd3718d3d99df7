import { z } from 'zod';
import { InvalidFieldsError } from '../calls/errors';

/** An opaque cursor that holds `value`. */
export function encodeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * What a cursor holds.
 *
 * @throws InvalidFieldsError, when it is not one of ours
 */
export function decodeCursor<T extends z.ZodType>(
  schema: T,
  cursor: string,
): z.output<T> {
  const parsed = schema.safeParse(parseJson(cursor));
  if (!parsed.success) {
    throw new InvalidFieldsError([
      {
        path: 'cursor',
        message: 'is not a cursor of this list; begin again without one',
      },
    ]);
  }
  return parsed.data;
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
