import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { giveWay } from '../../database';
import { FacetCounter, FacetName, facetNames, Facets } from '../facets';
import { MatchOptions, Matches } from './Matches';
import { SearchRequest } from './SearchRequest';

/**
 * So many matches are counted and ranked. That there are more says enough, and
 * an answer takes as long with a million documents as with ten thousand.
 */
export const mostMatches = 10_000;

/** How many matches there are. */
export interface MatchCounts {
  total: number;
  /** Whether there are more than were counted. */
  isMore: boolean;
  facets: FacetCounter;
}

/**
 * Counts the matches and, where it is asked for, their facets: each facet over
 * what all other filters let through, so that one sees what widening it would
 * bring.
 */
export async function countMatches(
  db: Knex,
  matches: Matches,
  request: SearchRequest,
): Promise<MatchCounts> {
  const facets = new FacetCounter();
  if (!request.countFacets) {
    return { ...(await countAll(db, matches)), facets };
  }
  const filtered = facetNames.filter(facet => request.facets[facet]);
  const counted = await countFacets(
    db,
    matches.select(),
    facets,
    facetNames.filter(facet => !filtered.includes(facet)),
  );
  for (const facet of filtered) {
    const widened = matches.select({ without: facet });
    await countFacets(db, widened, facets, [facet]);
  }
  return { ...counted, facets };
}

type Total = Pick<MatchCounts, 'total' | 'isMore'>;

/** Counts some of the matches. */
export async function countAll(
  db: Knex,
  matches: Matches,
  options?: MatchOptions,
): Promise<Total> {
  const [{ total }] = await db
    .from(
      matches
        .select(options)
        .select(matches.rowId)
        .limit(mostMatches + 1)
        .as('counted'),
    )
    .count({ total: '*' });
  return toTotal(Number(total));
}

// Many documents are alike; those are read and counted together. So many are
// read before others get their turn: each can have hundreds of values.
const rowsAtOnce = 20;

async function countFacets(
  db: Knex,
  matches: Knex.QueryBuilder,
  counter: FacetCounter,
  names: FacetName[],
): Promise<Total> {
  const rows: { facets: string; total: number | string }[] = await db
    .from(
      matches
        .select('s.facets')
        .limit(mostMatches + 1)
        .as('counted'),
    )
    .groupBy('facets')
    .select('facets')
    .count({ total: '*' });
  let counted = 0;
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === 0) {
      await giveWay();
    }
    const facets = parseFacets(row.facets);
    const room = mostMatches - counted;
    counter.add(facets, Math.min(Number(row.total), room), names);
    counted += Number(row.total);
  }
  return toTotal(counted);
}

// Those of one debrief are the same from one search to the next.
const parsed = new LRUCache<string, Facets>({
  maxSize: 2_000_000,
  sizeCalculation: (_, json) => json.length,
});

function parseFacets(json: string): Facets {
  const known = parsed.get(json);
  if (known) {
    return known;
  }
  const facets: Facets = JSON.parse(json);
  parsed.set(json, facets);
  return facets;
}

function toTotal(counted: number): Total {
  return {
    total: Math.min(counted, mostMatches),
    isMore: counted > mostMatches,
  };
}
