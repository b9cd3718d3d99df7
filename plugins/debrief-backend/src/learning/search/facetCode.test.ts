import fc from 'fast-check';
import { decodeFacets, encodeFacets, facetCharacter } from './facetCode';
import { FacetCounter } from './FacetCounter';

const id = fc.integer({ min: 1, max: 1_000_000 });
const ids = fc.array(id, { maxLength: 5 });
const rows = fc.record({
  type: id,
  kind: id,
  severity: id,
  year: id,
  owner: fc.oneof(fc.constant(0), id),
  factor: ids,
  tag: ids,
  entityRef: ids,
});

describe('facets as characters', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(rows, row => {
        expect(decodeFacets(encodeFacets(row))).toEqual(row);
      }),
    );
  });

  it('are one character each, for as many values as Unicode has room', () => {
    fc.assert(
      fc.property(id, value => {
        const character = facetCharacter(value);
        expect([...character]).toHaveLength(1);
        expect(character).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('are counted over any number of rows, most frequent first', () => {
    const row = {
      type: 1,
      kind: 2,
      severity: 3,
      year: 4,
      owner: 0,
      factor: [5],
      tag: [6, 70_000],
      entityRef: [],
    };
    const counter = new FacetCounter();
    counter.add(encodeFacets(row) + encodeFacets({ ...row, tag: [70_000] }));
    counter.add(encodeFacets({ ...row, kind: 8 }), 'kind');
    const top = counter.top(50);
    expect(top.get('tag')).toEqual([
      { id: 70_000, count: 2 },
      { id: 6, count: 1 },
    ]);
    expect(top.get('kind')).toEqual([
      { id: 2, count: 2 },
      { id: 8, count: 1 },
    ]);
    expect(top.get('type')).toEqual([{ id: 1, count: 2 }]);
    expect(top.get('entityRef')).toBeUndefined();
    expect(counter.top(1).get('tag')).toHaveLength(1);
  });
});
