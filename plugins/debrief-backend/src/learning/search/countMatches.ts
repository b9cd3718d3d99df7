import { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { giveWay, inBatches } from '../../database';
import {
  CountedKey,
  FacetCounter,
  facetKeyOf,
  FacetName,
  facetNames,
  Facets,
  joinedFacetKeys,
  splitJoinedKeys,
} from '../facets';
import { MatchOptions, Matches } from './Matches';
import { SearchRequest } from './SearchRequest';

/**
 * So many matches are counted and ranked. That there are more says enough, and
 * an answer takes as long with a million documents as with ten thousand.
 */
export const mostMatches = 10_000;

const valuesPerFacet = 50;

/** How often the most frequent values of a facet are there. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

interface Total {
  total: number;
  /** Whether there are more than were counted. */
  isMore: boolean;
}

/** How many matches there are. */
export interface MatchCounts extends Total {
  facets: FacetCounts;
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
  if (!request.countFacets) {
    return { ...(await countAll(db, matches)), facets: noFacets() };
  }
  const filtered = facetNames.filter(facet => request.facets[facet]);
  const others = facetNames.filter(facet => !filtered.includes(facet));
  const { total, facets } = await countFacets(db, matches.select(), others);
  for (const facet of filtered) {
    const widened = matches.select({ without: facet });
    const counted = await countFacets(db, widened, [facet]);
    facets[facet] = counted.facets[facet];
  }
  return { ...total, facets };
}

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

// So many documents are counted before others get their turn: each can have
// hundreds of values.
const documentsAtOnce = 100;

async function countFacets(
  db: Knex,
  matches: Knex.QueryBuilder,
  names: FacetName[],
): Promise<{ total: Total; facets: FacetCounts }> {
  const counter = new FacetCounter(names);
  // One row with all keys: thousands of rows take several times as long.
  const [{ joined }]: { joined: string | null }[] = await db
    .from(
      matches
        .select('s.row_id', 's.facet_keys')
        .limit(mostMatches + 1)
        .as('counted'),
    )
    .select({ joined: db.raw(joinedFacetKeys) });
  let counted = 0;
  for (const document of splitJoinedKeys(joined ?? '')) {
    if (counted % documentsAtOnce === 0) {
      await giveWay();
    }
    if (counted < mostMatches) {
      counter.add(document);
    }
    counted++;
  }
  return { total: toTotal(counted), facets: await nameFacets(db, counter) };
}

async function nameFacets(
  db: Knex,
  counter: FacetCounter,
): Promise<FacetCounts> {
  const named = noFacets();
  for (const facet of facetNames) {
    const top = counter.top(facet, valuesPerFacet);
    const values = await readValues(db, facet, top);
    named[facet] = Object.fromEntries(
      top
        .flatMap(({ key, count }): [string, number][] => {
          const value = values.get(key);
          return value === undefined ? [] : [[value, count]];
        })
        .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)),
    );
  }
  return named;
}

// A key stands for one value for ever.
const knownValues = new LRUCache<string, string>({ max: 10_000 });

// What a key stands for is read of a document that has it. One that has it no
// longer was changed a moment ago, perhaps to hide it.
async function readValues(
  db: Knex,
  facet: FacetName,
  counted: CountedKey[],
): Promise<Map<string, string>> {
  const unknown = counted.filter(({ key }) => !knownValues.has(key));
  const rows: { facets: string }[] = await inBatches(
    [...new Set(unknown.map(({ rowId }) => rowId))],
    batch => db('search_texts').whereIn('row_id', batch).select('facets'),
  );
  const wanted = new Set(unknown.map(({ key }) => key));
  for (const row of rows) {
    const facets: Facets = JSON.parse(row.facets);
    for (const value of facets[facet]) {
      const key = facetKeyOf(facet, value);
      if (wanted.has(key)) {
        knownValues.set(key, value);
      }
    }
  }
  return new Map(
    counted.flatMap(({ key }): [string, string][] => {
      const value = knownValues.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function noFacets(): FacetCounts {
  return {
    type: {},
    kind: {},
    severity: {},
    tag: {},
    factor: {},
    entityRef: {},
    year: {},
  };
}

function toTotal(counted: number): Total {
  return {
    total: Math.min(counted, mostMatches),
    isMore: counted > mostMatches,
  };
}
