import { mergeTexts, suggestMerge } from './mergeTexts';

const base = 'one\n\ntwo\n\nthree';

describe('mergeTexts', () => {
  it.each([
    [
      'different paragraphs',
      'ONE\n\ntwo\n\nthree',
      'one\n\ntwo\n\nTHREE',
      'ONE\n\ntwo\n\nTHREE',
    ],
    [
      'the other way round',
      'one\n\ntwo\n\nTHREE',
      'ONE\n\ntwo\n\nthree',
      'ONE\n\ntwo\n\nTHREE',
    ],
    [
      'a paragraph added at each end',
      `zero\n\n${base}`,
      `${base}\n\nfour`,
      `zero\n\n${base}\n\nfour`,
    ],
    [
      'one removed, one changed',
      'two\n\nthree',
      'one\n\ntwo\n\nTHREE',
      'two\n\nTHREE',
    ],
  ])('joins changes of %s', (_, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });

  it.each([
    ['the same line', 'ONE\n\ntwo\n\nthree', 'Eins\n\ntwo\n\nthree'],
    ['the end of the text', `${base}\nfour`, `${base}\nfive`],
  ])('does not guess when both changed %s', (_, mine, theirs) => {
    expect(mergeTexts(base, mine, theirs)).toBeNull();
  });
});

describe('suggestMerge', () => {
  it('begins with both texts when they cannot be joined', () => {
    expect(suggestMerge('', 'mine', 'theirs\n')).toBe('theirs\n\nmine');
  });
});
