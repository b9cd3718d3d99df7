import { differingParts } from './differingParts';

function marked(text: string, other: string): string {
  return differingParts(text, other)
    .map(part => (part.differs ? `[${part.text}]` : part.text))
    .join('');
}

describe('differingParts', () => {
  it.each([
    ['nothing where both are the same', 'one two', 'one two', 'one two'],
    ['a word', 'one TWO three', 'one two three', 'one [TWO] three'],
    ['both ends', 'zero one two', 'one two three', '[zero ]one two'],
    ['two words apart', 'A two three D', 'a two three d', '[A] two three [D]'],
    ['what the other lacks', 'one\n\ntwo', 'one\n\n', 'one\n\n[two]'],
    ['all of it', 'one', 'two', '[one]'],
    ['an empty text', '', 'two', ''],
  ])('marks %s', (_, text, other, result) => {
    expect(marked(text, other)).toBe(result);
  });

  it('does not lose a letter of a very long text', () => {
    const long = Array.from({ length: 9_000 }, (_, n) => `word${n}`).join(' ');
    const other = Array.from({ length: 9_000 }, (_, n) => `wort${n}`).join(' ');
    expect(
      differingParts(long, other)
        .map(part => part.text)
        .join(''),
    ).toBe(long);
  });
});
