import { z } from 'zod';

/** Items of a list when no limit is asked for. */
export const defaultPageLimit = 20;
/** The most items one answer holds. @public */
export const maximumPageLimit = 100;

/** What every list takes. */
export const pageQuerySchema = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(maximumPageLimit)
    .default(defaultPageLimit),
  cursor: z.string().max(2_000).optional(),
});

/** What every list answers. @public */
export interface Page<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** The schema of a page of `item`. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    totalItems: z.int(),
    pageInfo: z.object({ nextCursor: z.string().optional() }),
  });
}
