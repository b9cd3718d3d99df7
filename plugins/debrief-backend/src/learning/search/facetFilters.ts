import { Knex } from 'knex';
import { facetCharacter, FacetName } from './facetCode';
import { FacetValue, FacetValues } from './FacetValues';
import { CountedFacet, countedFacets, SearchRequest } from './SearchRequest';

/** A facet of which one of some values is asked for. */
export interface FacetFilter<Name extends FacetName> {
  facet: Name;
  /** What stands for the values, of those that any row has. */
  characters: string[];
}

/** What a request filters by, as it is written in rows. */
export interface FacetFilters {
  counted: FacetFilter<CountedFacet>[];
  owner: FacetFilter<'owner'>[];
}

/** Looks up what stands for the values that are asked for. */
export async function readFacetFilters(
  db: Knex,
  request: SearchRequest,
  facetValues: FacetValues,
): Promise<FacetFilters> {
  const asked: FacetValue[] = [
    ...countedFacets.flatMap(facet => valuesOf(facet, request.facets[facet])),
    ...valuesOf('owner', request.owner),
  ];
  const ids = await facetValues.find(db, asked);
  const toFilters = <Name extends FacetName>(
    facet: Name,
    values: string[] | undefined,
  ): FacetFilter<Name>[] =>
    values
      ? [
          {
            facet,
            characters: values.flatMap(value => {
              const id = ids.get({ facet, value });
              return id === undefined ? [] : [facetCharacter(id)];
            }),
          },
        ]
      : [];
  return {
    counted: countedFacets.flatMap(facet =>
      toFilters(facet, request.facets[facet]),
    ),
    owner: toFilters('owner', request.owner),
  };
}

function valuesOf(facet: FacetName, values: string[] = []): FacetValue[] {
  return values.map(value => ({ facet, value }));
}
