import { z } from 'zod';
import { instantSchema } from '../../values/instant';

/** The instants of a drill, in the order they usually come. @public */
export const drillStamps = [
  'incitedAt',
  'detectedAt',
  'remediatedAt',
  'restoredAt',
] as const;

/** One of {@link drillStamps}. @public */
export type DrillStamp = (typeof drillStamps)[number];

/**
 * `POST …/stamps`: what happened now, or at another time. Of two that say the
 * same the earlier stays, until it is taken back.
 *
 * @public
 */
export const stampInputSchema = z.strictObject({
  stamp: z.enum(drillStamps),
  /** Left out: now. Null takes the stamp back. */
  at: instantSchema.nullable().optional(),
});

/**
 * The stamps that come before one which they cannot precede: nothing before
 * the fault, and nothing is restored before it was remediated. It may be
 * remediated before anybody noticed.
 */
export function findStampProblems(
  stamps: Partial<Record<DrillStamp, string | null>>,
): { stamp: DrillStamp; notBefore: DrillStamp }[] {
  const order: [DrillStamp, DrillStamp][] = [
    ['incitedAt', 'detectedAt'],
    ['incitedAt', 'remediatedAt'],
    ['incitedAt', 'restoredAt'],
    ['remediatedAt', 'restoredAt'],
  ];
  const problems = new Map<DrillStamp, DrillStamp>();
  for (const [earlier, later] of order) {
    const first = stamps[earlier];
    const second = stamps[later];
    if (first && second && Date.parse(second) < Date.parse(first)) {
      problems.set(later, problems.get(later) ?? earlier);
    }
  }
  return [...problems].map(([stamp, notBefore]) => ({ stamp, notBefore }));
}
