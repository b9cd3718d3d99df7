import { createHash } from 'node:crypto';
import { FacetName, facetNames, Facets } from './facets';

const hashLength = 8;

/** How long the key of one value of one facet is. */
export const keyLength = 1 + hashLength;

/**
 * The values of a document as one short text, to count those of thousands of
 * documents without reading what they say: for each, a letter for its facet and
 * the first 48 bits of a hash.
 */
export function toFacetKeys(facets: Facets): string {
  return facetNames
    .flatMap(facet =>
      [...new Set(facets[facet])].map(value => facetKeyOf(facet, value)),
    )
    .join('');
}

/** The key of one value of one facet. */
export function facetKeyOf(facet: FacetName, value: string): string {
  const hash = createHash('sha256').update(value).digest('base64url');
  return `${facetLetterOf(facet)}${hash.slice(0, hashLength)}`;
}

/** What the keys of a facet begin with. */
export function facetLetterOf(facet: FacetName): string {
  return String.fromCharCode('A'.charCodeAt(0) + facetNames.indexOf(facet));
}

/**
 * The keys of all documents that a query finds, as one text: an expression over
 * `row_id` and `facet_keys` that both databases know.
 */
export const joinedFacetKeys = `string_agg(row_id || ':' || facet_keys, ',')`;

/** A document in a text of `joinedFacetKeys`. */
export interface JoinedKeys {
  rowId: number;
  /** One key after the other. */
  keys: string;
}

/** Takes a text of `joinedFacetKeys` apart. */
export function* splitJoinedKeys(joined: string): Generator<JoinedKeys> {
  for (let start = 0; start < joined.length; ) {
    const colon = joined.indexOf(':', start);
    const comma = joined.indexOf(',', colon);
    const end = comma < 0 ? joined.length : comma;
    yield {
      rowId: Number(joined.slice(start, colon)),
      keys: joined.slice(colon + 1, end),
    };
    start = end + 1;
  }
}
