import { z } from 'zod';

/** What was wrong with one field; `path` is where: `entities.0.entityRef`. @public */
export const fieldProblemSchema = z.object({
  path: z.string(),
  message: z.string(),
});

/** What is wrong with one field. @public */
export type FieldProblem = z.output<typeof fieldProblemSchema>;

/**
 * The body of every answer that is wrong: Backstage's `ResponseError` shape,
 * with the fields that were wrong and, of a stale change (412), what is saved
 * now beside it.
 *
 * @public
 */
export const errorResponseSchema = z.object({
  error: z.object({
    name: z.string(),
    message: z.string(),
    fields: z.array(fieldProblemSchema).optional(),
  }),
  request: z.object({ method: z.string(), url: z.string() }).optional(),
  response: z.object({ statusCode: z.int() }),
  current: z.unknown().optional(),
});

/** An error, as the API answers it. @public */
export type ErrorResponse = z.output<typeof errorResponseSchema>;
