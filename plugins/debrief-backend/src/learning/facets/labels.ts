import { FacetName, Facets } from './facets';

/** What a document is labelled with in the full-text index. */
export interface Labelled {
  belongsTo: { type: string };
  facets: Facets;
  /** Who is to see to it. */
  owner: string | null;
}

/** The labels by which the index finds a document. */
export function labelsOf({ belongsTo, facets, owner }: Labelled): string[] {
  return [
    ...Object.entries(facets).flatMap(([facet, values]) =>
      values.map(value => labelOf(facet, value)),
    ),
    ...labelsOfOwnerTypes([belongsTo.type]),
    ...(owner === null ? [] : labelsOfOwners([owner])),
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

function labelOf(facet: string, value: string): string {
  return `${facet}:${value}`;
}
