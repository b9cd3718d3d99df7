import { highlightPassage, highlightText } from './highlight';

describe('a highlight', () => {
  it('is escaped, with marks as its only element', () => {
    expect(highlightText({ text: `<i>"a" & 'b'</i>`, marks: [[4, 5]] })).toBe(
      '&lt;i&gt;&quot;<mark>a</mark>&quot; &amp; &#39;b&#39;&lt;/i&gt;',
    );
  });

  it('is the passage with most of the marks, cut between words', () => {
    const text = `${'filler '.repeat(60)}cache once ${'filler '.repeat(
      60,
    )}cache and cache again ${'filler '.repeat(60)}`;
    const marks: [number, number][] = [...text.matchAll(/cache/g)].map(
      ({ index }) => [index, index + 5],
    );
    const passage = highlightPassage({ text, marks });
    expect(passage).toMatch(
      /^… (filler )+<mark>cache<\/mark> and <mark>cache<\/mark> again (filler )*filler …$/,
    );
    expect(passage.length).toBeLessThan(300);
  });

  it('is the beginning of a text without marks', () => {
    expect(highlightPassage({ text: 'Short', marks: [] })).toBe('Short');
    expect(highlightPassage({ text: '', marks: [] })).toBe('');
    expect(highlightPassage({ text: 'x'.repeat(500), marks: [] })).toBe(
      `${'x'.repeat(240)} …`,
    );
  });
});
