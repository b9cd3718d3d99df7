import { FieldProblem } from '@debrief/backstage-plugin-debrief-common';
import { z } from 'zod';
import { InvalidFieldsError } from './errors';

/**
 * What `schema` makes of `value`.
 *
 * @param at - where `value` stands, put before the path of every problem
 * @throws InvalidFieldsError, which names every field that is wrong
 */
export function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  at: string[] = [],
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InvalidFieldsError(toFieldProblems(parsed.error, at));
  }
  return parsed.data;
}

const mostProblems = 50;

/** The first problems that Zod found, each with the path of its field. */
export function toFieldProblems(
  error: z.ZodError,
  at: string[] = [],
): FieldProblem[] {
  return error.issues
    .slice(0, mostProblems)
    .flatMap(issue => {
      const path = [...at, ...issue.path.map(String)];
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, mostProblems).map(key => ({
          path: [...path, key].join('.'),
          message: 'is not a known field',
        }));
      }
      return [{ path: path.join('.'), message: messageOf(issue) }];
    })
    .slice(0, mostProblems);
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (/received undefined$/.test(issue.message)) {
    return 'is needed';
  }
  return issue.message
    .replace(/^Invalid (input|option): /, '')
    .replace(/^expected /, 'must be ')
    .replace(/, received /, ', not ');
}
