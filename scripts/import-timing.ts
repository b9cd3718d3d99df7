/**
 * Measures how long the importer takes for documents that were made to take
 * long, at one size and at twice that size:
 *
 *     npx tsx scripts/import-timing.ts [characters] [name]
 *
 * The last column is how many times longer the larger one takes: about 2 where
 * the time grows with the length.
 */
import { importMarkdown } from '../plugins/debrief-import/src';

const size = Number(process.argv[2] ?? 80_000);
const only = process.argv[3];
const options = {
  factorCategories: ['code', 'process', 'other'],
  severities: ['sev1', 'sev2'],
};

const times = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const under = (head: string, unit: string) => (length: number) =>
  `${head}\n\n${times(unit)(length)}`;
const numbered = (unit: (index: number) => string) => (length: number) =>
  Array.from({ length: Math.ceil(length / unit(0).length) }, (_, index) =>
    unit(index),
  ).join('');

const documents: Record<string, (length: number) => string> = {
  'timeline in a list': under(
    '## Timeline',
    '- 2026-03-02 10:00 UTC something happened to the service\n',
  ),
  'timeline in lines': under('## Timeline', '2026-03-02 10:00 it was slow\n'),
  'timeline in a table': under(
    '## Timeline\n\n| Time | What |\n|---|---|',
    '| 2026-03-02 10:00 UTC | something |\n',
  ),
  'timeline in headings': under('## Timeline', '### 10:00\n\nslow\n\n'),
  'entries that go on': under('## Timeline\n\n10:00 a', '> b\n\n'),
  newlines: times('\n'),
  'lines of spaces': times(' \n'),
  'newlines in a front matter': length =>
    `---\n${times('\n')(length)}title: x\n---\n`,
  'keys in a front matter': length =>
    `---\n${numbered(index => `key${index}: x\n`)(length)}---\n`,
  headings: times('# a\n'),
  summaries: times('## Summary\n\na\n\n'),
  causes: under('## Root cause', '- a cause\n'),
  'action items': under('## Action items', '- fix this thing\n'),
  definitions: length =>
    numbered(index => `[a${index}]: https://example.com\n`)(length / 2) +
    numbered(index => `[a${index}] `)(length / 2),
  'lists of nothing': times('- a\n'),
  'brackets without an end': times(`${']'.repeat(900)}\n\n`),
  'emphasis without an end': times(`${'a*'.repeat(450)}\n\n`),
  'names with spaces': under('## Attendees', `- a${' '.repeat(900)}b\n`),
  'a long code block': length => `\`\`\`\n${times('code\n')(length)}`,
  prose: times(`${'some words '.repeat(40)}\n\n`),
};

function measure(content: string): number {
  const start = performance.now();
  importMarkdown({ name: 'document.md', content }, options);
  return performance.now() - start;
}

function print(cells: string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

measure(times('# a\n\n- b\n')(20_000));
print(['document', `${size} characters`, `${2 * size}`, 'times longer']);
print(['---', '---', '---', '---']);
for (const [name, make] of Object.entries(documents)) {
  if (only === undefined || only === name) {
    const [once, twice] = [measure(make(size)), measure(make(2 * size))];
    print([
      name,
      `${once.toFixed(0)} ms`,
      `${twice.toFixed(0)} ms`,
      (twice / once).toFixed(1),
    ]);
  }
}
