import { FacetName, Facets } from './facets';

// Nobody looks at more, and somebody could make millions of tags.
const mostValues = 10_000;

/**
 * Counts how many documents have each value of each facet: of the first
 * thousands of values that it meets, and no others.
 */
export class FacetCounter {
  private readonly counts = new Map<FacetName, Map<string, number>>();

  /**
   * Counts documents that are alike.
   *
   * @param names - the facets that are counted
   */
  add(facets: Facets, documents: number, names: readonly FacetName[]): void {
    for (const facet of names) {
      const counts = this.counts.get(facet) ?? new Map<string, number>();
      for (const value of facets[facet]) {
        const count = counts.get(value);
        if (count !== undefined || counts.size < mostValues) {
          counts.set(value, (count ?? 0) + documents);
        }
      }
      this.counts.set(facet, counts);
    }
  }

  /** The most frequent values of a facet with how often they are there. */
  top(facet: FacetName, limit: number): Record<string, number> {
    const counts = [...(this.counts.get(facet) ?? [])];
    counts.sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
    return Object.fromEntries(counts.slice(0, limit));
  }
}
