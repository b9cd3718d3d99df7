import { verdictsOf } from './verdictsOf';

const drill = (
  outcome: 'held' | 'refuted' | 'inconclusive',
  ...ids: string[]
) => ({
  outcome,
  retests: ids.map(countermeasureId => ({ countermeasureId })),
});

const of = (ids: string[], ...drills: ReturnType<typeof drill>[]) =>
  Object.fromEntries(
    verdictsOf(
      { retests: ids.map(countermeasureId => ({ countermeasureId })) },
      drills,
    ),
  );

describe('what a game day says about what it tested again', () => {
  it('is decided by the drill alone that tests it', () => {
    expect(
      of([], drill('held', 'a'), drill('refuted', 'b'), drill('held')),
    ).toEqual({ a: 'held', b: 'did-not-hold' });
    expect(of(['a'], drill('held', 'a'), drill('refuted'))).toEqual({
      a: 'held',
    });
    expect(of([], drill('held', 'a'), drill('refuted', 'a'))).toEqual({
      a: 'did-not-hold',
    });
  });

  it('needs every drill to hold when it is tested by the game day', () => {
    expect(of(['a'], drill('held'), drill('held'))).toEqual({ a: 'held' });
    expect(of(['a'], drill('held'), drill('refuted'))).toEqual({
      a: 'did-not-hold',
    });
  });

  it('is nothing when it was inconclusive, or nothing was drilled', () => {
    expect(of(['a'], drill('held'), drill('inconclusive', 'b'))).toEqual({});
    expect(of(['a'])).toEqual({});
  });
});
