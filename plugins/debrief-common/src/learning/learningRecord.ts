import { z } from 'zod';
import { pageQuerySchema } from '../api/page';
import { anyOf, flagSchema } from '../api/queryParameters';
import { debriefSchema } from '../debriefs/debrief';
import { debriefFilters } from '../debriefs/debriefQuery';
import { drillOutcomes } from '../game-days/drills/drill';
import { gameDaySchema } from '../game-days/gameDay';
import { entityRefSchema } from '../values/entityRef';
import { instantSchema } from '../values/instant';

const countsSchema = z.record(z.string(), z.int());

/** How long something took, over the events that say so. @public */
export const durationFactsSchema = z.object({
  /** Events whose marks say how long it took. */
  n: z.int(),
  /** ISO 8601 durations, null without events. */
  median: z.string().nullable(),
  p90: z.string().nullable(),
  withinTarget: z.int(),
  /** The newest 200, newest first. */
  points: z.array(
    z.object({
      debriefId: z.uuid(),
      number: z.int(),
      title: z.string(),
      at: instantSchema,
      duration: z.string(),
      goal: z.string(),
      met: z.boolean(),
    }),
  ),
});

/** How long something took, over several events. @public */
export type DurationFacts = z.output<typeof durationFactsSchema>;

/**
 * One step of the way from an incident to a verified countermeasure. A
 * `rehearsal` leads from a debrief to a game day or a drill of it; a `retest`
 * from a countermeasure to what tested it again; a `finding` from a game day to
 * the countermeasure that came from it.
 *
 * @public
 */
export const learningPathSchema = z.object({
  type: z.enum(['rehearsal', 'retest', 'finding']),
  /** The one that was rehearsed, or that the countermeasure came from. */
  debriefId: z.uuid().nullable(),
  gameDayId: z.uuid(),
  /** Null of the game day as a whole. */
  drillId: z.uuid().nullable(),
  outcome: z.enum(drillOutcomes).nullable(),
  /** When the game day was. */
  at: instantSchema,
  countermeasureId: z.uuid().nullable(),
  countermeasure: z
    .object({ number: z.int(), title: z.string(), state: z.string() })
    .nullable(),
  verdict: z.enum(['held', 'did-not-hold']).nullable(),
});
/** One step from an incident to a verified countermeasure. @public */
export type LearningPath = z.output<typeof learningPathSchema>;

/**
 * What an entity has taught: facts on top, then everything on one time axis.
 *
 * @public
 */
export const learningRecordSchema = z.object({
  entityRef: z.string(),
  /**
   * Present when the catalog did not answer, so that what the group owns or
   * the system contains is missing.
   */
  incomplete: z.literal(true).optional(),
  /**
   * Present when there are more debriefs than the newest 10,000: only these are
   * counted and listed.
   */
  moreItems: z.literal(true).optional(),
  facts: z.object({
    debriefs: z.object({
      total: z.int(),
      byKind: countsSchema,
      bySeverity: countsSchema,
      byFactor: countsSchema,
      /** Events with countermeasures that are still open. */
      stillOpen: z.int(),
      lastAt: instantSchema.nullable(),
    }),
    timeToDetect: durationFactsSchema,
    timeToResolve: durationFactsSchema,
    countermeasures: z.object({
      total: z.int(),
      open: z.int(),
      overdue: z.int(),
      byState: countsSchema,
      /** Of the open ones; `none` for those without a mechanism. */
      byStrength: countsSchema,
    }),
    recurrences: z.int(),
    gameDays: z.object({
      total: z.int(),
      lastAt: instantSchema.nullable(),
      lastEnvironment: z.string().nullable(),
    }),
  }),
  /** Newest first, debriefs and game days in one order. */
  items: z.array(
    z.discriminatedUnion('type', [
      debriefSchema.extend({ type: z.literal('debrief') }),
      gameDaySchema.extend({ type: z.literal('game-day') }),
    ]),
  ),
  totalItems: z.int(),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
  /** Recurrences among the debriefs of the entity. */
  threads: z.array(
    z.object({
      /** The debrief that came first. */
      from: z.uuid(),
      /** The debrief in which it struck again. */
      to: z.uuid(),
      /** The countermeasure that did not hold. */
      countermeasureId: z.uuid().nullable(),
      countermeasure: z
        .object({
          number: z.int(),
          title: z.string(),
          strength: z.string().nullable(),
          mechanism: z.string().nullable(),
          stateChangedAt: instantSchema,
        })
        .nullable(),
      fromNumber: z.int(),
      toNumber: z.int(),
      /** Factor categories that both have. */
      sharedFactors: z.array(z.string()),
    }),
  ),
  /**
   * How game days hang together with the rest, of the newest 100 of them: what
   * they rehearsed, what they tested again, and what they found.
   */
  paths: z.array(learningPathSchema).optional(),
});

/** What an entity has taught, on one axis, and what follows from it. @public */
export type LearningRecord = z.output<typeof learningRecordSchema>;
/** A debrief on the axis of a learning record. @public */
export type LearningRecordItem = Extract<
  LearningRecord['items'][number],
  { type: 'debrief' }
>;
/** What stands on the axis of a learning record. @public */
export const learningRecordTypes = ['debrief', 'game-day'] as const;
/** The debriefs among the items of a learning record. */
export function debriefsAmong(
  items: LearningRecord['items'],
): LearningRecordItem[] {
  return items.filter(it => it.type === 'debrief');
}

/** Debriefs of a learning record that belong together. @public */
export type LearningRecordThread = LearningRecord['threads'][number];

/** `GET /learning-record`. @public */
export const learningRecordQuerySchema = pageQuerySchema.extend({
  entityRef: entityRefSchema('component'),
  /** What the items are; left out: debriefs alone. */
  type: anyOf(z.enum(learningRecordTypes)),
  /** Narrows the items, not the facts. */
  kind: debriefFilters.kind,
  severity: debriefFilters.severity,
  factor: debriefFilters.factor,
  /** Only events with open countermeasures. */
  open: flagSchema,
});
/** Whose learning record, and what of it. @public */
export type LearningRecordQuery = z.output<typeof learningRecordQuerySchema>;
