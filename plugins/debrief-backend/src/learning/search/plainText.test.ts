import { plainText } from './plainText';

describe('Markdown as plain text', () => {
  it.each([
    ['', ''],
    ['# Title\n\nText', 'Title Text'],
    ['- one\n* two\n1. three\n> four', 'one two three four'],
    ['all **at once**; _really_, `now`', 'all at once; really, now'],
    ['~~gone~~ ***three***', 'gone three'],
    ['2 * 3 and snake_case_name', '2 * 3 and snake_case_name'],
    ['see [the page](https://a.example/b "t") here', 'see the page here'],
    ['![graph](graph.png)', 'graph'],
    ['[not a link] (really)', '[not a link] (really)'],
    ['```ts\nconst a = 1;\n```', 'const a = 1;'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b --- --- 1 2'],
    ['<b>bold</b><br/>a < b > c', 'bold a < b > c'],
    ['bell \u0007 and \ud800 half', 'bell and half'],
  ])('%j reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it.each(['[', '![', '[a](', '<b', '*', '_', '`', '> ', '#', ' '])(
    'takes no longer for a million of %j',
    mark => {
      const begin = performance.now();
      plainText(mark.repeat(1_000_000 / mark.length));
      expect(performance.now() - begin).toBeLessThan(5_000);
    },
  );
});
