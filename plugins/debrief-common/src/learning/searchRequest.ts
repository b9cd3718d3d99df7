import { z } from 'zod';
import { pageQuerySchema } from '../api/page';
import { anyOf, flagSchema } from '../api/queryParameters';
import { debriefFilters } from '../debriefs/debriefQuery';

/** What learning search looks through. @public */
export const searchTypes = ['debrief', 'countermeasure', 'game-day'] as const;
/** One of {@link searchTypes}. @public */
export type SearchType = (typeof searchTypes)[number];

/** `GET /search`, and the body of `POST /search`. @public */
export const searchQuerySchema = pageQuerySchema.extend({
  ...debriefFilters,
  q: z.string().max(1_000).default(''),
  type: anyOf(z.enum(searchTypes)),
  year: anyOf(z.string().regex(/^\d{4}$/, 'must be a year')),
  /** `false` leaves the facets empty, which answers sooner. */
  facets: flagSchema,
});

/** What is searched for. @public */
export type SearchQuery = z.output<typeof searchQuerySchema>;
