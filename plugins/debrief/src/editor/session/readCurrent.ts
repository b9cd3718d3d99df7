import type { z } from 'zod';

/**
 * Reads the resource in the body of a 412: the body itself, or its `current`
 * beside a description of the error.
 */
export function readCurrent<R>(
  schema: z.ZodType<R>,
): (body: unknown) => R | undefined {
  return body => {
    const wrapped =
      typeof body === 'object' && body !== null && 'current' in body
        ? body.current
        : body;
    return schema.safeParse(wrapped).data;
  };
}
