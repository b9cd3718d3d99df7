import fc from 'fast-check';
import { splitIntoChunks } from './chunks';

const kinds = (text: string) => splitIntoChunks(text).map(it => it.kind);
const longest = (text: string) =>
  Math.max(...splitIntoChunks(text).map(it => it.text.length));

describe('a document is parsed in parts', () => {
  it('whole, when it is no longer than a post-mortem is', () => {
    const text = '# a\n\n- b\n- c\n\ntext\n\n'.repeat(2_000);

    expect(splitIntoChunks(text)).toHaveLength(1);
  });

  it('that together hold all of it, each once and at its place', () => {
    const part = fc.constantFrom(
      '- a\n',
      'text\n',
      '\n',
      '\n'.repeat(1_100),
      '```\n',
      `${'x'.repeat(17_000)}\n`,
      '| a | b |\n',
      '|---|---|\n',
      `${']'.repeat(300)}\n`,
      '<!-- a\n',
      '-->\n',
      ' b\n',
      '    c\n',
      '# h\n',
      'line\n'.repeat(5_000),
      `${'> '.repeat(70)}\n`,
      'y\n'.repeat(40_000),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), parts => {
        const text = parts.join('');
        let end = 0;
        for (const chunk of splitIntoChunks(text)) {
          expect(text.slice(end, Math.max(end, chunk.offset)).trim()).toBe('');
          expect(chunk.offset).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(chunk.text, chunk.offset)).toBe(true);
          expect(text.slice(0, chunk.offset).split('\n')).toHaveLength(
            chunk.line,
          );
          end = chunk.offset + chunk.text.length;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('of which none is empty space, however much there is', () => {
    expect(splitIntoChunks('\n'.repeat(1_000_000))).toEqual([]);
    expect(
      splitIntoChunks(`a${' \n'.repeat(500_000)}b`).map(it => it.text.trim()),
    ).toEqual(['a', 'b']);
  });

  it.each([
    ['lines of a timeline', '- 2026-03-02 10:00 UTC it was slow\n'],
    ['rows of a table', '| 10:00 | slow |\n'],
    ['lines with bars', 'a | b\n'],
    ['headings', '## 10:00\n\ntext\n\n'],
    ['indented lines', '  - a\n'],
    ['one paragraph', 'some words\n'],
    ['blank lines between', 'a\n\n\n\n'],
  ])('so that its parts do not grow with it: %s', (_, unit) => {
    const head = '| Time | What |\n|---|---|\n';
    const text = head + unit.repeat(1_000_000 / unit.length);

    expect(longest(text)).toBeLessThanOrEqual(80 * 1024);
    expect(longest(text + text)).toBeLessThanOrEqual(80 * 1024);
  });

  it('of which a very long code block is one, and not parsed', () => {
    const text = `before\n\n\`\`\`\n${'code\n'.repeat(20_000)}\`\`\`\nbehind\n`;

    expect(kinds(text)).toEqual(['markdown', 'code', 'markdown']);
  });

  it('of which a tangle of signs is one, and not parsed', () => {
    const text = `before\n\n${']'.repeat(1_100)}\n\nbehind\n`;

    expect(kinds(text)).toEqual(['markdown', 'raw', 'markdown']);
  });

  it('and a table that is cut is one table again', () => {
    const rows = splitIntoChunks(
      `| Time | What |\n|---|---|\n${'| 10:00 | slow |\n'.repeat(10_000)}`,
    );

    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.slice(1).map(it => it.tableHead))).toEqual(
      new Set(['| Time | What |\n|---|---|\n']),
    );
  });
});
