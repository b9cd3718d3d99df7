import { z } from 'zod';
import { calendarDateSchema, isInstant, toUtcInstant } from '../values/instant';

/**
 * A query parameter that may be given several times, or once with commas.
 *
 * @public
 */
export function anyOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z.preprocess(splitAtCommas, z.array(item).max(100).optional());
}

/**
 * A query parameter that a form may send empty, which means nothing.
 *
 * @public
 */
export function emptyAsMissing<T extends z.ZodType>(schema: T) {
  return z.preprocess(value => (value === '' ? undefined : value), schema);
}

/** The first instant of a period; a day stands for its beginning. @public */
export const fromSchema = emptyAsMissing(
  z
    .string()
    .refine(isInstantOrDate, { error: 'must be an instant or a date' })
    .overwrite(text =>
      isInstant(text) ? toUtcInstant(text) : `${text}T00:00:00Z`,
    )
    .optional(),
);

/** The last instant of a period; a day stands for its end. @public */
export const toSchema = emptyAsMissing(
  z
    .string()
    .refine(isInstantOrDate, { error: 'must be an instant or a date' })
    .overwrite(text =>
      isInstant(text) ? toUtcInstant(text) : `${text}T23:59:59.999Z`,
    )
    .optional(),
);

/** Yes or no, as `true` or `false`. @public */
export const flagSchema = emptyAsMissing(
  z
    .enum(['true', 'false'])
    .transform(text => text === 'true')
    // As it is written in a body.
    .or(z.boolean())
    .optional(),
);

function splitAtCommas(value: unknown): unknown {
  if (value === undefined) {
    return undefined;
  }
  const parts = (Array.isArray(value) ? value : [value]).flatMap(part =>
    typeof part === 'string' ? part.split(',') : [part],
  );
  const filled = parts.filter(part => part !== '');
  return filled.length ? filled : undefined;
}

function isInstantOrDate(text: string): boolean {
  return isInstant(text) || calendarDateSchema.safeParse(text).success;
}
