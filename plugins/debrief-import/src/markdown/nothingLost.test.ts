import {
  countermeasureInputSchema,
  importedDocumentSchema,
  ImportedDocument,
} from '@debrief/backstage-plugin-debrief-common';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { importText, options } from './__testUtils__/importFixture';
import { missingWords } from './__testUtils__/missingWords';
import { importMarkdown } from './importMarkdown';

const fixtures = resolve(__dirname, '__fixtures__');
// Documents that nobody here wrote; they are beside the repository, not in it.
const corpora =
  process.env.DEBRIEF_CORPORA ??
  resolve(__dirname, '../../../../../shared/corpora');

// More of them with DEBRIEF_PROPERTY_RUNS=10000.
const runs = Number(process.env.DEBRIEF_PROPERTY_RUNS ?? 250);

function expectToBeValid(imported: ImportedDocument) {
  expect(importedDocumentSchema.safeParse(imported).error).toBeUndefined();
  for (const countermeasure of imported.countermeasures) {
    const source = {
      type: 'debrief',
      id: '0f9e1d3c-7a52-4c0b-9c1e-3a1f5b8d2e47',
    };
    expect(
      countermeasureInputSchema.safeParse({ ...countermeasure, source }).error,
    ).toBeUndefined();
  }
}

function documentsIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(name => !/license|template|\.json$/i.test(name))
        .map(name => join(folder, name))
    : [];
}

const documents = [
  ...documentsIn(fixtures),
  ...['dfds-postmortems', 'mybinder-incident-reports'].flatMap(folder =>
    documentsIn(join(corpora, folder)),
  ),
].map(path => [basename(path), path]);

describe('nothing of a source is lost', () => {
  it.each(documents)('of %s', (name, path) => {
    const content = readFileSync(path, 'utf8');

    const imported = importMarkdown({ name, content }, options);

    expect(missingWords(content, imported)).toEqual([]);
    expectToBeValid(imported);
    const lines = content.split('\n').length;
    for (const { line, message } of imported.warnings) {
      expect(message).not.toBe('');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
    }
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc
            .array(fc.constantFrom(...'#-*_`|>[](){}!:~\n\n\t \\<&;x1'), {
              maxLength: 200,
            })
            .map(parts => parts.join('')),
        ),
        content => {
          const imported = importText(content);
          expect(missingWords(content, imported)).toEqual([]);
          expectToBeValid(imported);
        },
      ),
      { numRuns: runs },
    );
  });

  it('whatever sections, lists and tables it is made of', () => {
    fc.assert(
      fc.property(postMortems(), content => {
        const imported = importText(content);
        expect(missingWords(content, imported)).toEqual([]);
        expectToBeValid(imported);
      }),
      { numRuns: runs },
    );
  });
});

/** Documents with the parts of post-mortems in any order and combination. */
function postMortems(): fc.Arbitrary<string> {
  let serial = 0;
  // Words that occur once each, so that the loss of any one is seen.
  const words = fc.integer({ min: 1, max: 4 }).map(length =>
    Array.from({ length }, () => {
      serial += 1;
      return `word${serial}`;
    }).join(' '),
  );
  const moment = fc.constantFrom(
    '',
    '10:20',
    '2026-03-02 10:20',
    '2026-03-02',
    '**23:50**',
    '~00:10',
    '2026-03-?? HH:mm',
    '2X:XX',
    '3 March, 09:00 CET',
    '10:00 - 11:00 PST',
    '2026-02-31 10:00',
    '1/2/2026 3:04 pm',
  );
  const markup = fc.constantFrom(
    '',
    ' [link](https://example.com/issues/1)',
    ' [text][ref]',
    '[^1]',
    ' `code`',
    ' **bold**',
    ' &amp; more',
    ' <b>html</b>',
    ' @ana',
    ' owner: ana, due 2026-05-01',
    ' ![image](https://example.com/a.png)',
    ' https://example.com/b',
  );
  const text = fc
    .tuple(moment, words, markup)
    .map(([first, second, third]) => `${first} ${second}${third}`.trim());
  const headingText = fc.oneof(
    text,
    fc.constantFrom(
      'Summary',
      'Impact',
      'Timeline',
      'Timeline (UTC)',
      'Contributing factors',
      'Root cause',
      'Lessons learned',
      'What went well',
      'What went wrong',
      'Where we got lucky',
      'Action items',
      'Prevent',
      'Process improvements',
      'Attendees',
      'Stats',
      'Links',
      'Severity',
      'Surprises',
    ),
  );
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 4 }), headingText)
    .map(([depth, it]) => `${'#'.repeat(depth)} ${it}`);
  const label = fc
    .tuple(
      fc.constantFrom('Impact', 'Root cause', 'Authors', 'Detected', 'Status'),
      text,
    )
    .map(([name, it]) => `**${name}:** ${it}`);
  const list = fc
    .array(fc.tuple(fc.constantFrom('', '    ', '[ ] ', '[x] '), text), {
      minLength: 1,
      maxLength: 5,
    })
    .map(items =>
      items
        .map(([before, it]) =>
          before.trim() ? `- ${before}${it}` : `${before}- ${it}`,
        )
        .join('\n'),
    );
  const table = fc
    .tuple(
      fc.constantFrom(
        ['Time', 'Event'],
        ['Date', 'Time (PST)', 'What'],
        ['Action item', 'Type', 'Owner', 'Due', 'Bug'],
        ['UTC', 'CET', 'Event', 'Who'],
        ['Category', 'Value'],
        ['Hendelse', 'Klokka'],
      ),
      fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), {
        maxLength: 4,
      }),
    )
    .map(([header, rows]) =>
      [header, header.map(() => '---'), ...rows]
        .map(cells => `| ${cells.join(' | ')} |`)
        .join('\n'),
    );
  const other = fc.oneof(
    words.map(it => `> ${it}`),
    words.map(it => `\`\`\`sh\n${it}\n\`\`\``),
    words.map(it => `    ${it}`),
    words.map(it => `<details>\n${it}\n</details>`),
    words.map(it => `[ref]: https://example.com/${it.replace(/ /g, '-')}`),
    words.map(it => `[^1]: ${it}`),
    fc.constantFrom('---', 'All times in PST (UTC-7)', '**Prevent**', '-'),
  );
  const paragraph = fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map(lines => lines.join('\n'));
  const block = fc.oneof(
    { arbitrary: heading, weight: 4 },
    { arbitrary: paragraph, weight: 2 },
    { arbitrary: list, weight: 3 },
    { arbitrary: table, weight: 2 },
    label,
    other,
  );
  return fc.array(block, { maxLength: 14 }).map(blocks => blocks.join('\n\n'));
}
