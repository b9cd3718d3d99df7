/**
 * Measures the importer of Markdown post-mortems on the documents of a
 * directory, and prints the tables of docs/import.md:
 *
 *     npx tsx scripts/import-report.ts [directory of corpora]
 *
 * "Of how many" is counted by `countByLines`, which knows nothing of the
 * importer: it looks at single lines only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defaultDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { importMarkdown } from '../plugins/debrief-import/src';
import { missingWords } from '../plugins/debrief-import/src/markdown/__testUtils__/missingWords';

interface Measurement {
  name: string;
  dialect: string;
  entries: number;
  entriesCounted: number;
  actions: number;
  actionsCounted: number;
  marks: string[];
  warnings: string[];
  missing: string[];
}

const directory = resolve(process.argv[2] ?? '../shared/corpora');
const corpora = ['dfds-postmortems', 'mybinder-incident-reports'];

const measured = corpora.map(corpus => ({
  corpus,
  files: readdirSync(join(directory, corpus))
    .filter(name => !/license|template/i.test(name))
    .map(name => measure(join(directory, corpus, name))),
}));

printCorpora();
for (const { corpus, files } of measured) {
  printFiles(corpus, files);
}

function measure(path: string): Measurement {
  const content = readFileSync(path, 'utf8');
  const imported = importMarkdown(
    { name: basename(path), content },
    {
      defaults: { entities: [{ entityRef: 'component:default/unknown' }] },
      factorCategories: defaultDebriefSettings.factorCategories.map(
        ({ id }) => id,
      ),
      severities: defaultDebriefSettings.severities.map(({ id }) => id),
    },
  );
  const counted = countByLines(content);
  return {
    name: basename(path),
    dialect: imported.dialect,
    entries: imported.timeline.length,
    entriesCounted: counted.entries,
    actions: imported.countermeasures.length,
    actionsCounted: counted.actions,
    marks: Object.entries(imported.debrief.marks)
      .filter(([, at]) => at !== null)
      .map(([mark]) => mark),
    warnings: imported.warnings.map(({ message }) => message),
    missing: missingWords(content, imported),
  };
}

/**
 * Rows and headings of timelines, and items of action sections, by their first
 * characters: table rows below a heading "Timeline" (or, where headings are
 * the times, those headings); list items at the left margin below "Action
 * items", and one for each of its parts that has text but no list.
 */
function countByLines(content: string): { entries: number; actions: number } {
  let rows = 0;
  let timeHeadings = 0;
  let actions = 0;
  let isCode = false;
  let hasTimeline = false;
  let section: 'timeline' | 'actions' | 'other' = 'other';
  let part = { items: 0, isFirst: true, hasText: false };
  const closePart = () => {
    if (section === 'actions' && !part.isFirst && part.hasText) {
      actions += part.items === 0 ? 1 : 0;
    }
  };
  for (const line of content.split('\n')) {
    isCode = /^\s*```/.test(line) ? !isCode : isCode;
    const heading = isCode ? null : /^(#+)\s+(.*)/.exec(line);
    if (heading) {
      closePart();
      const [, { length: depth }, title] = heading;
      part = { items: 0, isFirst: false, hasText: false };
      const isTime = /\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|X:XX/.test(title);
      if (/timeline/i.test(title)) {
        section = 'timeline';
        hasTimeline = true;
      } else if (/^action items/i.test(title)) {
        section = 'actions';
        part.isFirst = true;
      } else if (hasTimeline && isTime) {
        section = 'timeline';
        timeHeadings += 1;
      } else if (depth <= 2) {
        section = 'other';
      }
    } else if (!isCode && section === 'timeline' && /^\|/.test(line)) {
      rows += /^\|[\s:|-]+$/.test(line) ? -1 : 1;
    } else if (!isCode && section === 'actions' && line.trim() !== '') {
      const isItem = /^(?:[-*]|\d+\.)\s+\S/.test(line);
      actions += isItem ? 1 : 0;
      part.items += isItem ? 1 : 0;
      part.hasText = true;
    }
  }
  closePart();
  return { entries: timeHeadings || rows, actions };
}

function printCorpora(): void {
  print([
    [
      'corpus',
      'files',
      'template',
      'timeline entries',
      'action items',
      'started',
      'detected',
      'mitigated',
      'resolved',
      'marks inferred',
      'warnings',
      'words lost',
    ],
    ...measured.map(({ corpus, files }) => summarize(corpus, files)),
  ]);
}

function summarize(corpus: string, files: Measurement[]): string[] {
  const sum = (of: (file: Measurement) => number) =>
    String(files.reduce((total, file) => total + of(file), 0));
  const having = (mark: string) =>
    String(files.filter(({ marks }) => marks.includes(mark)).length);
  return [
    corpus,
    String(files.length),
    [...new Set(files.map(({ dialect }) => dialect))].join(', '),
    `${sum(it => it.entries)} of ${sum(it => it.entriesCounted)}`,
    `${sum(it => it.actions)} of ${sum(it => it.actionsCounted)}`,
    ...['startedAt', 'detectedAt', 'mitigatedAt', 'resolvedAt'].map(having),
    sum(
      ({ warnings }) =>
        warnings.filter(it => it.includes('was inferred')).length,
    ),
    sum(({ warnings }) => warnings.length),
    sum(({ missing }) => missing.length),
  ];
}

function printFiles(corpus: string, files: Measurement[]): void {
  print([
    [corpus, 'timeline', 'actions', 'marks', 'warnings'],
    ...files.map(file => [
      file.name.replace(/\|/g, '\\|').slice(0, 60),
      `${file.entries} of ${file.entriesCounted}`,
      `${file.actions} of ${file.actionsCounted}`,
      file.marks.map(mark => mark.replace(/At$/, '')).join(', '),
      String(file.warnings.length),
    ]),
  ]);
}

function print([header, ...rows]: string[][]): void {
  const lines = [header, header.map(() => '---'), ...rows].map(
    cells => `| ${cells.join(' | ')} |`,
  );
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
