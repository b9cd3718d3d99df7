/** The facets of learning search, in the order they are shown. */
export const facetNames = [
  'type',
  'kind',
  'severity',
  'factor',
  'entityRef',
  'tag',
  'year',
] as const;

export type FacetName = (typeof facetNames)[number];

/** The filters of the list of debriefs. */
export const listFilterNames = [
  'q',
  'status',
  'kind',
  'severity',
  'factor',
  'tag',
  'entityRef',
  'owner',
  'participant',
  'from',
  'to',
] as const;

export type ListFilterName = (typeof listFilterNames)[number];
