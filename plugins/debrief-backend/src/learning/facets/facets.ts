/** The facets that are counted. */
export const facetNames = [
  'type',
  'kind',
  'severity',
  'tag',
  'factor',
  'entityRef',
  'year',
] as const;

/** A facet that is counted. */
export type FacetName = (typeof facetNames)[number];

/**
 * The values that a document has, as they stand in its row. Where a value is
 * missing one can still look for that: the severity is then `none`.
 */
export type Facets = Record<FacetName, string[]>;
