import { facetLetterOf, JoinedKeys, keyLength } from './facetKeys';
import { FacetName } from './facets';

// Nobody looks at more, and somebody could make millions of tags.
const mostValues = 10_000;

/** How many documents have one value. */
export interface CountedKey {
  /** As `facetKeyOf` makes it. */
  key: string;
  /** One of the documents that have it. */
  rowId: number;
  count: number;
}

/**
 * Counts how many documents have each value of each facet: of the first
 * thousands of values that it meets, and no others.
 */
export class FacetCounter {
  /** By the letter of the facet; those that are not counted are not there. */
  private readonly counts = new Map<string, Map<string, CountedKey>>();

  /** @param names - the facets that are counted */
  constructor(names: readonly FacetName[]) {
    for (const name of names) {
      this.counts.set(facetLetterOf(name), new Map());
    }
  }

  /** Counts one document. */
  add({ rowId, keys }: JoinedKeys): void {
    for (let at = 0; at < keys.length; at += keyLength) {
      const counts = this.counts.get(keys[at]);
      if (counts) {
        const key = keys.slice(at, at + keyLength);
        const counted = counts.get(key);
        if (counted) {
          counted.count++;
        } else if (counts.size < mostValues) {
          counts.set(key, { key, rowId, count: 1 });
        }
      }
    }
  }

  /** The most frequent values of a facet. */
  top(facet: FacetName, limit: number): CountedKey[] {
    const counted = [
      ...(this.counts.get(facetLetterOf(facet))?.values() ?? []),
    ];
    counted.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    return counted.slice(0, limit);
  }
}
