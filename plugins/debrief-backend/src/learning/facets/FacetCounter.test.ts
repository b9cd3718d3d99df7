import { FacetCounter } from './FacetCounter';
import { facetKeyOf, splitJoinedKeys, toFacetKeys } from './facetKeys';
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

function countAll(counter: FacetCounter, documents: Facets[]): void {
  const joined = documents
    .map((facets, index) => `${index + 1}:${toFacetKeys(facets)}`)
    .join(',');
  for (const document of splitJoinedKeys(joined)) {
    counter.add(document);
  }
}

describe('counted facets', () => {
  it('are the most frequent values, each with a document that has it', () => {
    const counter = new FacetCounter(['type', 'tag']);
    countAll(counter, [tagged('a'), tagged('b', 'c', 'b'), tagged('b', 'a')]);
    expect(counter.top('type', 2)).toEqual([
      { key: facetKeyOf('type', 'debrief'), rowId: 1, count: 3 },
    ]);
    const tags = counter.top('tag', 2);
    expect(tags).toHaveLength(2);
    expect(tags).toEqual(
      expect.arrayContaining([
        { key: facetKeyOf('tag', 'a'), rowId: 1, count: 2 },
        { key: facetKeyOf('tag', 'b'), rowId: 2, count: 2 },
      ]),
    );
  });

  it('are those that were asked for', () => {
    const counter = new FacetCounter(['type']);
    countAll(counter, [tagged('a')]);
    expect(counter.top('tag', 2)).toEqual([]);
    expect(counter.top('type', 2)).toHaveLength(1);
  });

  it('have an end, however many values somebody makes', () => {
    const counter = new FacetCounter(['type', 'tag']);
    const many = Array.from({ length: 10_000 }, (_, n) => tagged(`tag-${n}`));
    countAll(counter, [...many, tagged('one-too-many', 'tag-0')]);
    const counted = counter.top('tag', 20_000);
    expect(counted).toHaveLength(10_000);
    expect(counted[0]).toMatchObject({
      key: facetKeyOf('tag', 'tag-0'),
      count: 2,
    });
  });
});
