import { z } from 'zod';
import { instantSchema } from '../values/instant';

/** The five instants of an event, in the order they usually come. @public */
export const markNames = [
  'startedAt',
  'detectedAt',
  'mitigatedAt',
  'resolvedAt',
  'heldAt',
] as const;

/** One of {@link markNames}. @public */
export type MarkName = (typeof markNames)[number];

// What cannot come before what. Detection may come after mitigation: some
// things heal before anyone notices.
const order: [earlier: MarkName, later: MarkName][] = [
  ['startedAt', 'detectedAt'],
  ['startedAt', 'mitigatedAt'],
  ['startedAt', 'resolvedAt'],
  ['mitigatedAt', 'resolvedAt'],
  ['startedAt', 'heldAt'],
];

/**
 * The marks of a debrief. `startedAt` is when it really began: the merge, the
 * changed query, not the first complaint.
 *
 * @public
 */
export const marksSchema = z
  .strictObject({
    startedAt: instantSchema.nullable().default(null),
    detectedAt: instantSchema.nullable().default(null),
    mitigatedAt: instantSchema.nullable().default(null),
    resolvedAt: instantSchema.nullable().default(null),
    heldAt: instantSchema.nullable().default(null),
  })
  .superRefine((marks, context) => {
    for (const problem of findMarkProblems(marks)) {
      context.addIssue({
        code: 'custom',
        path: [problem.mark],
        message: `must not be before ${problem.notBefore}`,
      });
    }
  });

/** The instants of an event; null while one is not known. @public */
export type Marks = z.output<typeof marksSchema>;

/**
 * The marks that come before one which they cannot precede, at most one
 * problem per mark.
 */
export function findMarkProblems(
  marks: Partial<Marks>,
): { mark: MarkName; notBefore: MarkName }[] {
  const problems = new Map<MarkName, MarkName>();
  for (const [earlier, later] of order) {
    const first = marks[earlier];
    const second = marks[later];
    if (first && second && Date.parse(second) < Date.parse(first)) {
      problems.set(later, problems.get(later) ?? earlier);
    }
  }
  return [...problems].map(([mark, notBefore]) => ({ mark, notBefore }));
}
