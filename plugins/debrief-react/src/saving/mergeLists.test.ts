import { mergeLists } from './mergeLists';

describe('mergeLists', () => {
  it.each([
    ['keeps what both added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    [
      'keeps an item both added once',
      ['a'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      'removes what either removed',
      ['a', 'b', 'c'],
      ['b', 'c'],
      ['a', 'b'],
      ['b'],
    ],
    [
      'keeps an edited item in its place',
      ['a', 'b', 'c'],
      ['a', 'B', 'c'],
      ['a', 'b', 'c', 'd'],
      ['a', 'B', 'c', 'd'],
    ],
    [
      'takes two edits of different items',
      ['a', 'b'],
      ['A', 'b'],
      ['a', 'B'],
      ['A', 'B'],
    ],
    ['takes a removal both made', ['a', 'b'], ['b'], ['b'], ['b']],
    [
      'begins with an item that stood first',
      ['a'],
      ['z', 'a'],
      ['a', 'b'],
      ['z', 'a', 'b'],
    ],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeLists(base, mine, theirs)).toEqual(merged);
  });

  it('leaves to a person what both changed differently', () => {
    expect(mergeLists(['a', 'b'], ['A', 'b'], ['Ä', 'b'])).toBeNull();
    expect(mergeLists(['a', 'b'], ['b'], ['Ä', 'b'])).toBeNull();
  });

  it('compares rows by what they say', () => {
    const row = (text: string) => ({ category: 'code', text });
    expect(
      mergeLists(
        [row('one')],
        [row('one'), row('two')],
        [row('one'), row('three')],
      ),
    ).toEqual([row('one'), row('two'), row('three')]);
  });
});
