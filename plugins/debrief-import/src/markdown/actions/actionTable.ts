import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ActionItem, Group } from './ActionItem';
import { readCalendarDate } from '../../time/calendarDates';
import { Reading } from '../Reading';
import { readLinks } from '../source/links';
import { titleTextOf } from './titleText';
import { isNamedBy, readOnePerson } from '../../people/people';
import { hasWords, wordsOf } from '../../words/words';
import { cellSlice, rangeOf } from '../source/slices';

type Use = 'title' | 'owner' | 'due' | 'status' | 'kind' | 'ticket' | 'more';

const uses: [Use, RegExp][] = [
  [
    'title',
    /^(?:actions?|action items?|items?|description|what|task|todo|title|summary|follow ?up|improvement|countermeasure)$/,
  ],
  ['owner', /^(?:owner|assignee|assigned to|who|responsible|person|lead|dri)$/],
  [
    'due',
    /^(?:due|due date|date due|deadline|by when|eta|target(?: date)?|when)$/,
  ],
  ['status', /^(?:status|state|done|completed?)$/],
  ['kind', /^(?:type|kind|category|class|area)$/],
  ['ticket', /^(?:tickets?|bugs?|issues?|tracking|link|jira|github issue|pr)$/],
];

/** Reads the rows of a table of action items. */
export function readActionTable(
  table: Table,
  group: Group,
  reading: Reading,
): ActionItem[] {
  const [header, ...rows] = table.children;
  const titles = header.children.map(cell => toString(cell).trim());
  // Further columns of a use are text like others.
  const columns = titles
    .map(useOf)
    .map((use, index, all) =>
      all.indexOf(use) === index ? use : ('more' as const),
    );
  if (!columns.includes('title')) {
    columns[0] = 'title';
  }
  const items = rows.flatMap(row => {
    const cells = row.children.map((cell, index) => ({
      cell,
      use: columns.at(index) ?? ('more' as const),
      title: titles.at(index) ?? '',
      markdown: cellSlice(cell, reading),
    }));
    const of = (use: Use) => cells.find(cell => cell.use === use);
    const main = of('title');
    if (!main || !hasWords(main.markdown)) {
      return [];
    }
    const { start, end } = rangeOf(row);
    const kind = of('kind')?.markdown ?? '';
    const hasGroup = group.name !== '';
    const item: ActionItem = {
      head: titleTextOf(main.cell),
      markdown: main.markdown,
      line: row.position?.start.line ?? 1,
      claims: [[start, end], ...group.claims],
      isDone: readStatus(of('status')?.markdown),
      owner: of('owner')?.markdown,
      due: of('due')?.markdown,
      links: readLinks(row),
      group: hasGroup ? group.name : kind,
      details: cells
        .filter(
          cell =>
            cell !== main &&
            hasWords(cell.markdown) &&
            !isSaidElsewhere(cell) &&
            !(cell.use === 'kind' && !hasGroup),
        )
        .map(({ title, markdown }) =>
          title ? `${title}: ${markdown}` : markdown,
        ),
    };
    return [item];
  });
  const headerText = titles.join(' ').toLowerCase();
  if (items.length > 0 && wordsOf(headerText).every(isUsual)) {
    reading.ledger.claim(rangeOf(header).start, rangeOf(rows[0]).start);
  }
  return items;
}

const usualWords =
  /^(?:action|actions|item|items|description|what|task|todo|title|summary|owner|assignee|assigned|to|who|responsible|person|due|date|deadline|by|when|eta|target|status|state|done|type|kind|category|tickets?|bugs?|issues?|tracking|links?|jira|priority|notes?|comments?|id)$/;

function isUsual(word: string): boolean {
  return usualWords.test(word);
}

function useOf(title: string): Use {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return uses.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'more';
}

function readStatus(text: string | undefined): boolean | null {
  if (text === undefined || !hasWords(text)) {
    return text !== undefined && /[✅☑✔]/u.test(text) ? true : null;
  }
  return /\b(?:done|complete|completed|closed|fixed|resolved|yes|merged|x)\b/i.test(
    text,
  );
}

/** Whether the cell became a fact of the countermeasure, word for word. */
function isSaidElsewhere(cell: { use: Use; markdown: string }): boolean {
  if (cell.use === 'owner') {
    const person = readOnePerson(cell.markdown);
    return person !== undefined && isNamedBy(cell.markdown, person);
  }
  if (cell.use === 'due') {
    const due = readCalendarDate(cell.markdown);
    return due !== undefined && !due.saysMore;
  }
  return false;
}
