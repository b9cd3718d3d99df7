import { hostileMarks } from './__testUtils__/hostileMarks';
import { PlainTextReader } from './PlainTextReader';

const plainText = (markdown: string) => new PlainTextReader().read(markdown);

describe('Markdown as plain text', () => {
  it.each([
    ['', ''],
    ['# Title\n\nText', 'Title Text'],
    ['## Impact\nText', 'Impact Text'],
    ['Title\n===\nText', 'Title Text'],
    ['- one\n* two\n1. three\n> four', 'one two three four'],
    ['- one\n  - two\n\n    **three**', 'one two three'],
    ['- [x] done\n- [ ] open', 'done open'],
    ['all **at once**; _really_, `now`', 'all at once; really, now'],
    ['~~gone~~ ***three*** un**believ**able', 'gone three unbelievable'],
    ['2 * 3 and snake_case_name', '2 * 3 and snake_case_name'],
    ['see [the page](https://a.example/b "t") here', 'see the page here'],
    ['[p]: https://a.example\nsee [the *page*][p]', 'see the page'],
    ['![graph](graph.png)', 'graph'],
    ['[not a link] (really)', '[not a link] (really)'],
    ['a \\* b &amp; c', 'a * b & c'],
    ['```ts\nconst a = 1;\n\n# b\n```\n**c**', 'const a = 1; # b c'],
    ['~~~\nList<String>\n~~~', 'List<String>'],
    ['| a | b |\n|---|---|\n| 1 | **2** |', 'a b 1 2'],
    ['line  \nbreak', 'line break'],
    ['<b>bold</b><br/>a < b > c', 'bold a < b > c'],
    ['<!-- What happened? -->\nIt broke', 'It broke'],
    ['bell \u0007 and \ud800 half', 'bell and half'],
    ['Zu\u0308rich', 'Z\u00fcrich'],
  ])('%j reads %j', async (markdown, text) => {
    expect(await plainText(markdown)).toBe(text);
  });

  it('reads each row of a long table as a row', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => `| ${n} | **row** |`);
    const text = await plainText(
      ['| n | what |', '|--|--|', ...rows].join('\n'),
    );
    expect(text).toBe(`n what ${rows.map((_, n) => `${n} row`).join(' ')}`);
  });

  it('loses no word of what is too long to be parsed', async () => {
    const text = await plainText(`**bold** ${'word '.repeat(20_000)}**end**`);
    expect(text).toMatch(/^bold word .* word \*\*end\*\*$/);
  });

  it.each(hostileMarks)('comes to an end with %j', async mark => {
    const text = Array.from(
      { length: 100 },
      (_, n) => `${mark.repeat(1_900 / mark.length)} word${n}`,
    ).join('\n\n');
    expect(await plainText(text)).toContain('word99');
  });

  it('parses so much of all parts of a debrief, and loses no word of the rest', async () => {
    const reader = new PlainTextReader();
    const part = (n: number) => `**bold** ${`word${n} `.repeat(250)}`;
    const texts: string[] = [];
    for (let n = 0; n < 40; n++) {
      texts.push(await reader.read(part(n)));
    }
    expect(texts[0]).toMatch(/^bold word0/);
    expect(texts[39]).toMatch(/^\*\*bold\*\* word39/);
    expect(texts[39].match(/word39/g)).toHaveLength(250);
  });
});
