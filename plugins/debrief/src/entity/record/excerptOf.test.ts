import { excerptOf } from './excerptOf';

describe('the excerpt of a summary', () => {
  it.each([
    ['', ''],
    ['One line.', 'One line.'],
    ['First\nstill first\n\nsecond', 'First still first'],
    ['# Summary\n\nThe words', 'The words'],
    ['# Summary\nThe words', 'The words'],
    ['**Bold** and *soft* and `code`', 'Bold and soft and code'],
    ['See [the board](https://example.org/x) now', 'See the board now'],
    ['- one\n- two', 'one two'],
    ['> quoted', 'quoted'],
    ['<!-- hint -->\n\nText', 'Text'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
  ])('of %j is %j', (markdown, expected) => {
    expect(excerptOf(markdown)).toBe(expected);
  });

  it('is as many whole sentences as make about two lines', () => {
    const sentence = 'It went away, e.g. at 9.15, and came back an hour later.';
    expect(excerptOf(`${sentence} `.repeat(9))).toBe(
      [sentence, sentence, sentence].join(' '),
    );
  });

  it('ends at a word when the first sentence is long', () => {
    const excerpt = excerptOf('word '.repeat(200));
    expect(excerpt.length).toBeLessThanOrEqual(271);
    expect(excerpt).toMatch(/word…$/);
  });
});
