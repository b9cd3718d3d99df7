import { FacetCounter } from './FacetCounter';
import { Facets } from './facets';

const tagged = (...tag: string[]): Facets => ({
  type: ['debrief'],
  kind: [],
  severity: [],
  tag,
  factor: [],
  entityRef: [],
  year: [],
});

describe('counted facets', () => {
  it('are the most frequent values, and of equals the first by name', () => {
    const counter = new FacetCounter();
    counter.add(tagged('b', 'c'), 2, ['tag']);
    counter.add(tagged('a', 'b'), 2, ['tag']);
    expect(Object.entries(counter.top('tag', 2))).toEqual([
      ['b', 4],
      ['a', 2],
    ]);
  });

  it('have an end, however many values somebody makes', () => {
    const counter = new FacetCounter();
    for (let n = 0; n < 10_000; n++) {
      counter.add(tagged(`tag-${n}`), 1, ['tag']);
    }
    counter.add(tagged('one-too-many', 'tag-0'), 5, ['tag']);
    const counted = counter.top('tag', 20_000);
    expect(Object.keys(counted)).toHaveLength(10_000);
    expect(counted['tag-0']).toBe(6);
  });
});
