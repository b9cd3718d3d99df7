export { FacetCounter } from './FacetCounter';
export { facetNames } from './facets';
export type { FacetName, Facets } from './facets';
export {
  labelsOf,
  labelsOfFacet,
  labelsOfOwners,
  labelsOfOwnerTypes,
  labelsVisibleTo,
} from './labels';
