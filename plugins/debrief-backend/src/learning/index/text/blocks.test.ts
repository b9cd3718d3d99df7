import { hostileMarks } from './__testUtils__/hostileMarks';
import { blocksOf } from './blocks';

describe('the blocks of a Markdown text', () => {
  it('end at blank lines, but not between fences', () => {
    expect([
      ...blocksOf('one\n  two\n\n\nthree\n```js\na\n\nb\n```\nfour'),
    ]).toEqual([
      { text: 'one\ntwo', isCode: false },
      { text: 'three', isCode: false },
      { text: 'a\n\nb', isCode: true },
      { text: 'four', isCode: false },
    ]);
  });

  it('last to the end where a fence is left open', () => {
    expect([...blocksOf('~~~\n# a\n\n```\nb')]).toEqual([
      { text: '# a\n\n```\nb', isCode: true },
    ]);
  });

  it.each([...hostileMarks, ' ', '\n', '```\na\n'])(
    'are never longer than is parsed in a moment: %j',
    mark => {
      for (const { text } of blocksOf(mark.repeat(200_000 / mark.length))) {
        expect(text.length).toBeLessThan(2_100);
        expect(text.split('\n').length).toBeLessThan(45);
      }
    },
  );

  it('hold every word', () => {
    const words = Array.from({ length: 5_000 }, (_, n) => `word${n}`);
    for (const between of [' ', '\n', '\n\n', '\n|-|\n', '\n```\n']) {
      const text = [...blocksOf(words.join(between))]
        .map(it => it.text)
        .join(' ');
      expect(text.match(/word\d+/g)).toEqual(words);
    }
  });
});
