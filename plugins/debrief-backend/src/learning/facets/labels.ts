import { FacetName, Facets } from './facets';

/** What a document is labelled with in the full-text index. */
export interface Labelled {
  belongsTo: { type: string };
  facets: Facets;
  /** Who is to see to it. */
  owner: string | null;
  /** Null for everyone. */
  visibleTo: string[] | null;
}

const everyone = 'visible to everyone';

/** The labels by which the index finds a document. */
export function labelsOf({
  belongsTo,
  facets,
  owner,
  visibleTo,
}: Labelled): string[] {
  return [
    ...Object.entries(facets).flatMap(([facet, values]) =>
      values.map(value => labelOf(facet, value)),
    ),
    ...labelsOfOwnerTypes([belongsTo.type]),
    ...(owner === null ? [] : labelsOfOwners([owner])),
    ...(visibleTo === null ? [everyone] : visibleTo.map(visibleLabel)),
  ];
}

/** The labels of documents with one of the values. */
export function labelsOfFacet(facet: FacetName, values: string[]): string[] {
  return values.map(value => labelOf(facet, value));
}

/** The labels of documents that one of some people is to see to. */
export function labelsOfOwners(refs: string[]): string[] {
  return refs.map(ref => labelOf('owner', ref));
}

/** The labels of documents that belong to something of one of the types. */
export function labelsOfOwnerTypes(types: string[]): string[] {
  return types.map(type => labelOf('belongs to', type));
}

/** The labels of documents that everyone, or one of `refs`, may see. */
export function labelsVisibleTo(refs: string[]): string[] {
  return [everyone, ...refs.map(visibleLabel)];
}

function visibleLabel(ref: string): string {
  return labelOf('visible to', ref);
}

function labelOf(facet: string, value: string): string {
  return `${facet}:${value}`;
}
