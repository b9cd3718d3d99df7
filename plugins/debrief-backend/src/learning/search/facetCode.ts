/**
 * The facets of a row as one short text, so that the facets of hundreds of
 * thousands of matches are one string to concatenate and to count. Each value
 * is one character; its number is the id in `search_facet_values`:
 *
 *     type kind severity year owner factors… 1 tags… 1 entityRefs… 2
 */
export const singleFacets = [
  'type',
  'kind',
  'severity',
  'year',
  'owner',
] as const;
const listFacets = ['factor', 'tag', 'entityRef'] as const;

export const facetNames = [...singleFacets, ...listFacets] as const;
export type FacetName = (typeof facetNames)[number];

/** The ids of a row's facet values; 0 for none. */
export type FacetIds = Record<(typeof singleFacets)[number], number> &
  Record<(typeof listFacets)[number], number[]>;

/** The ids of the types, which the migration gives them. */
export const typeIds = { debrief: 1, countermeasure: 2 } as const;

const nextListCode = 1;
const endCode = 2;
const firstCode = 0x21;
const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** The character that stands for a value. */
export function facetCharacter(id: number): string {
  const code = id + firstCode;
  return String.fromCodePoint(code < firstSurrogate ? code : code + surrogates);
}

function idOf(code: number): number {
  return (code < firstSurrogate ? code : code - surrogates) - firstCode;
}

/** The facets of a row as text. */
export function encodeFacets(ids: FacetIds): string {
  const single = singleFacets.map(name => facetCharacter(ids[name])).join('');
  const lists = listFacets
    .map(name => ids[name].map(facetCharacter).join(''))
    .join(String.fromCharCode(nextListCode));
  return single + lists + String.fromCharCode(endCode);
}

/** The facets of one row. */
export function decodeFacets(text: string): FacetIds {
  const ids: FacetIds = {
    type: 0,
    kind: 0,
    severity: 0,
    year: 0,
    owner: 0,
    factor: [],
    tag: [],
    entityRef: [],
  };
  readFacets(text, (facet, id) => {
    const name = facetNames[facet];
    if (name === 'factor' || name === 'tag' || name === 'entityRef') {
      ids[name].push(id);
    } else {
      ids[name] = id;
    }
  });
  return ids;
}

/**
 * Goes through the facets of any number of rows. This runs for every match of
 * a search, so it neither splits nor copies.
 *
 * @param see - gets the index in `facetNames` and the id
 */
export function readFacets(
  text: string,
  see: (facet: number, id: number) => void,
): void {
  const { length } = text;
  let facet = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === endCode) {
      facet = 0;
    } else if (unit === nextListCode) {
      facet++;
    } else {
      const isPair = unit >= firstSurrogate && unit < firstSurrogate + 0x400;
      const code = isPair ? text.codePointAt(index) ?? unit : unit;
      see(facet, idOf(code));
      index += isPair ? 1 : 0;
      facet += facet < singleFacets.length ? 1 : 0;
    }
  }
}
