import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { Readable } from '../../permissions';
import { Scope } from '../../scope';
import { FacetName } from '../facets';

/** What is looked for. */
export interface SearchRequest {
  terms: SearchTerm[];
  readable: Readable;
  /** One of the values of each facet that is there. */
  facets: Partial<Record<FacetName, string[]>>;
  owner?: string[];
  /** Only what belongs to it. */
  scope?: Scope;
  /** Epoch milliseconds, both included. */
  from?: number;
  to?: number;
  countFacets: boolean;
  limit: number;
  /** How many better ones were shown before. */
  rank: number;
}
