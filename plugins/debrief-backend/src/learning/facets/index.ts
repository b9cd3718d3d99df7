export { FacetCounter } from './FacetCounter';
export type { CountedKey } from './FacetCounter';
export {
  facetKeyOf,
  joinedFacetKeys,
  splitJoinedKeys,
  toFacetKeys,
} from './facetKeys';
export { facetNames } from './facets';
export type { FacetName, Facets } from './facets';
export {
  labelsOf,
  labelsOfFacet,
  labelsOfOwners,
  labelsOfOwnerTypes,
} from './labels';
