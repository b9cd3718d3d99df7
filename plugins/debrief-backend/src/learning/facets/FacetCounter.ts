import { FacetName, Facets } from './facets';

/** Counts how many documents have each value of each facet. */
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
        counts.set(value, (counts.get(value) ?? 0) + documents);
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
