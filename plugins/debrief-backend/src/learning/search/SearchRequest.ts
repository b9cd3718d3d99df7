import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { ReadFilter } from '../../permissions';
import { Scope } from '../../scope';

/** The facets that are counted. */
export const countedFacets = [
  'type',
  'kind',
  'severity',
  'tag',
  'factor',
  'entityRef',
  'year',
] as const;
export type CountedFacet = (typeof countedFacets)[number];

/** Where the next page begins: after this row. */
export interface SearchPosition {
  /** The score, or without words to rank by, when it occurred. */
  by: number;
  rowId: number;
}

/** What is looked for. */
export interface SearchRequest {
  terms: SearchTerm[];
  filter: ReadFilter;
  /** One of the values of each facet that is there. */
  facets: Partial<Record<CountedFacet, string[]>>;
  owner?: string[];
  /** Only what belongs to it. */
  scope?: Scope;
  /** Epoch milliseconds, both included. */
  from?: number;
  to?: number;
  countFacets: boolean;
  limit: number;
  after?: SearchPosition;
}
