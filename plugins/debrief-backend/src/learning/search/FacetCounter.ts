import { FacetName, facetNames, readFacets } from './facetCode';

/** Counts facet values, by their ids. */
export class FacetCounter {
  private counts = new Uint32Array(4_096);
  private facets = new Uint8Array(4_096);

  /**
   * Counts the rows whose facets stand in `text`.
   *
   * @param only - the only facet to count; left out: all
   */
  add(text: string, only?: FacetName): void {
    const wanted = only === undefined ? -1 : facetNames.indexOf(only);
    readFacets(text, (facet, id) => {
      if (wanted === -1 || facet === wanted) {
        if (id >= this.counts.length) {
          this.grow(id);
        }
        this.counts[id]++;
        this.facets[id] = facet;
      }
    });
  }

  /** The most frequent values of each facet, most frequent first. */
  top(limit: number): Map<FacetName, { id: number; count: number }[]> {
    const found = new Map<FacetName, { id: number; count: number }[]>();
    for (let id = 1; id < this.counts.length; id++) {
      if (this.counts[id] > 0) {
        const name = facetNames[this.facets[id]];
        const values = found.get(name) ?? [];
        values.push({ id, count: this.counts[id] });
        found.set(name, values);
      }
    }
    for (const [name, values] of found) {
      values.sort((a, b) => b.count - a.count || a.id - b.id);
      found.set(name, values.slice(0, limit));
    }
    return found;
  }

  private grow(id: number): void {
    const size = 2 ** Math.ceil(Math.log2(id + 1));
    const counts = new Uint32Array(size);
    counts.set(this.counts);
    this.counts = counts;
    const facets = new Uint8Array(size);
    facets.set(this.facets);
    this.facets = facets;
  }
}
