import { z } from 'zod';
import {
  countermeasureStates,
  strengths,
} from '../countermeasures/countermeasure';
import { debriefKinds, debriefStatuses } from '../debriefs/debrief';
import { drillOutcomes } from '../game-days/drills/drill';
import { gameDayForms, gameDayStatuses } from '../game-days/gameDay';
import { instantSchema } from '../values/instant';
import { pageSchema } from '../api/page';
import { searchTypes } from './searchRequest';

/**
 * How many results have each value, at most the 50 most frequent. JSON objects
 * do not keep the order of keys that look like numbers: sort by the count.
 *
 * @public
 */
const facetSchema = z.record(z.string(), z.int());

/**
 * One result of the learning search. What is null does not apply to its type.
 *
 * @public
 */
export const searchResultSchema = z.object({
  type: z.enum(searchTypes),
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  /** The title, HTML-escaped, with `<mark>` as its only element. */
  titleHighlight: z.string(),
  /** A passage, HTML-escaped, with `<mark>` as its only element. */
  highlight: z.string(),
  entityRefs: z.array(z.string()),
  occurredAt: instantSchema,
  kind: z.enum(debriefKinds).nullable(),
  severity: z.string().nullable(),
  status: z.enum(debriefStatuses).nullable(),
  factors: z.array(z.string()),
  tags: z.array(z.string()),
  /** Of a countermeasure: where it came from and how it stands. */
  countermeasure: z
    .object({
      state: z.enum(countermeasureStates),
      strength: z.enum(strengths).nullable(),
      overdue: z.boolean(),
      source: z.object({
        type: z.string(),
        id: z.uuid(),
        number: z.int(),
      }),
    })
    .nullable(),
  /** Of a game day: how far it got, where, and what became of it. */
  gameDay: z
    .object({
      status: z.enum(gameDayStatuses),
      form: z.enum(gameDayForms),
      environment: z.string(),
      /** How many of its drills have which outcome. */
      byOutcome: z.partialRecord(z.enum(drillOutcomes), z.int()).optional(),
    })
    .nullable()
    .optional(),
});

/** What a search found, with its facets. @public */
export const searchResponseSchema = pageSchema(searchResultSchema).extend({
  /** Whether there are more than `totalItems`, which is then 10,000. */
  moreItems: z.boolean(),
  facets: z.object({
    type: facetSchema,
    kind: facetSchema,
    severity: facetSchema,
    tag: facetSchema,
    factor: facetSchema,
    entityRef: facetSchema,
    year: facetSchema,
  }),
});

/** One thing that a search found. @public */
export type SearchResult = z.output<typeof searchResultSchema>;
/** What a search found, with its facets. @public */
export type SearchResponse = z.output<typeof searchResponseSchema>;
