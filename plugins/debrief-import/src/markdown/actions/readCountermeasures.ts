import {
  CountermeasureInput,
  cutText,
  ImportedDocument,
  markdownLimit,
  titleLimit,
} from '@debrief/backstage-plugin-debrief-common';
import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ActionItem, Group } from './ActionItem';
import { readActionTable } from './actionTable';
import { readCalendarDate } from '../../time/calendarDates';
import {
  guessCornerstone,
  guessMechanism,
} from '../../words/countermeasureGuesses';
import { headingMarkdown, Reading, sectionsOf } from '../Reading';
import { toItem } from '../source/items';
import { rangeOf } from '../source/Ledger';
import { isTicketUrl, readLinks } from '../source/links';
import { readOnePerson } from '../../people/people';
import { Block, Section } from '../source/sections';
import { count, hasWords, wordsOf } from '../../words/words';
import { titleTextOf } from './titleText';

type Countermeasure = ImportedDocument['countermeasures'][number];

/** Reads the sections of action items as countermeasures. */
export function readCountermeasures(reading: Reading): Countermeasure[] {
  const items = sectionsOf(reading, 'actions').flatMap(section =>
    readSection(section, reading),
  );
  const countermeasures = items.flatMap(item => {
    const countermeasure = toCountermeasure(item, reading);
    if (!countermeasure) {
      return [];
    }
    item.claims.forEach(([start, end]) => reading.ledger.claim(start, end));
    return [countermeasure];
  });
  const guessed = countermeasures.filter(
    ({ cornerstone, mechanism }) => cornerstone || mechanism,
  );
  if (guessed.length > 0) {
    reading.warnings.add(
      items[0].line,
      `Cornerstone and mechanism of ${count(
        guessed.length,
        'countermeasure',
      )} were guessed from headings and words`,
    );
  }
  return countermeasures;
}

function readSection(section: Section, reading: Reading): ActionItem[] {
  const { heading, blocks, children } = section;
  const items: ActionItem[] = [];
  const isGroup = section.parent?.role === 'actions';
  let group = toGroup(isGroup ? heading : undefined, reading);
  const hasLists = blocks.some(({ node }) => isListOrTable(node));
  blocks.forEach((block, index) => {
    const { node } = block;
    const next = blocks.at(index + 1)?.node;
    if (node.type === 'list') {
      items.push(...readList(node, group, reading));
    } else if (node.type === 'table') {
      items.push(...readActionTable(node, group, reading));
    } else if (isGroupLabel(node, next)) {
      group = toGroup(block, reading);
    } else if (
      node.type === 'paragraph' &&
      !hasLists &&
      children.length === 0
    ) {
      items.push(readParagraph(block, group, reading));
    }
  });
  if (heading && !heading.saysMore) {
    reading.ledger.claim(heading.start, heading.end);
  }
  return items;
}

function toGroup(
  place: { start: number; end: number } | undefined,
  reading: Reading,
): Group {
  if (!place) {
    return { name: '', claims: [] };
  }
  return {
    name: headingMarkdown(reading, place).replace(/^[*_]+|[*_:]+$/g, ''),
    claims: [[place.start, place.end]],
  };
}

function isListOrTable(node: RootContent): boolean {
  return node.type === 'list' || node.type === 'table';
}

/** `**Prevent**` or `Prevent:` alone above a list. */
function isGroupLabel(
  node: RootContent,
  next: RootContent | undefined,
): boolean {
  const text = toString(node).trim();
  return (
    node.type === 'paragraph' &&
    next !== undefined &&
    isListOrTable(next) &&
    text.length <= 60 &&
    (text.endsWith(':') ||
      (node.children.length === 1 && node.children[0].type === 'strong'))
  );
}

function readList(list: List, group: Group, reading: Reading): ActionItem[] {
  return list.children.flatMap(node => {
    const [head, ...nested] = node.children;
    const lists = nested.filter((it): it is List => it.type === 'list');
    const name = head ? toString(head).trim() : '';
    // "- Prevent" with the actions nested below it.
    if (
      lists.length > 0 &&
      /^[\p{L} /&-]{1,25}:?$/u.test(name) &&
      isKind(name)
    ) {
      const label = toGroup(rangeOf(head), reading);
      return lists.flatMap(it => readList(it, label, reading));
    }
    const item = toItem(reading, node);
    return hasWords(item.markdown)
      ? [
          {
            head: head ? titleTextOf(head) : '',
            markdown: item.markdown,
            line: item.line,
            claims: [
              [item.start, item.end] as [number, number],
              ...group.claims,
            ],
            isDone: readDone(node.checked ?? null, item.markdown),
            links: readLinks(node),
            group: group.name,
            details: [],
          },
        ]
      : [];
  });
}

function isKind(name: string): boolean {
  return guessCornerstone(name, '') !== null;
}

function readParagraph(
  { node, start, end, line }: Block,
  group: Group,
  { text }: Reading,
): ActionItem {
  const markdown = text.slice(start, end);
  return {
    head: titleTextOf(node),
    markdown,
    line,
    claims: [[start, end], ...group.claims],
    isDone: readDone(null, markdown),
    links: readLinks(node),
    group: group.name,
    details: [],
  };
}

function readDone(checked: boolean | null, markdown: string): boolean | null {
  const saysDone =
    /\((?:done|completed|fixed)\)|^\W*(?:DONE|COMPLETED)\b|✅|☑|✔/i.test(
      markdown,
    ) || /^~~[\s\S]+~~\W*$/.test(markdown);
  return saysDone ? true : checked;
}

function toCountermeasure(
  item: ActionItem,
  reading: Reading,
): Countermeasure | undefined {
  const { warnings, definitions } = reading;
  const title = toTitle(item.head);
  const described = describe(item, title);
  if (!hasWords(title) || described.length > markdownLimit) {
    return undefined;
  }
  const description = definitions.appendTo(described).trim();
  const owner = readOwner(item, reading);
  const dueDate = readDueDate(item, reading);
  const state = stateOf(item, owner, dueDate);
  if (item.isDone && state !== 'done') {
    warnings.add(
      item.line,
      `"${title}" was marked done; without an owner and a due date it is recorded as an idea`,
    );
  }
  const ticket = item.links.find(({ url }) => isTicketUrl(url));
  const words = `${item.head} ${item.details.join(' ')}`;
  return {
    title,
    description,
    state,
    reason: null,
    owner,
    dueDate,
    cornerstone: guessCornerstone(item.group, words),
    mechanism: guessMechanism(item.head),
    ticket: ticket ? { url: ticket.url } : null,
  };
}

function stateOf(
  { isDone }: ActionItem,
  owner: string | null,
  dueDate: string | null,
): CountermeasureInput['state'] & string {
  if (!owner || !dueDate) {
    return 'idea';
  }
  return isDone ? 'done' : 'committed';
}

/** One sentence of the item, without its links. */
function toTitle(head: string): string {
  const plain = head
    .replace(/\s+/g, ' ')
    .replace(/^(?:DONE|COMPLETED|✅|☑|✔)[\s:–-]*/, '')
    .trim();
  const text = hasWords(plain) ? plain : head.replace(/\s+/g, ' ').trim();
  const label = /^(.{10,100}?):\s/.exec(text);
  if (label && text.length > 120) {
    return label[1];
  }
  const short = firstSentence(text).replace(/\.$/, '');
  return short.length <= titleLimit ? short : cut(short);
}

function firstSentence(text: string): string {
  for (const { index } of text
    .slice(0, titleLimit)
    .matchAll(/[.!?](?=\s|$)/g)) {
    const sentence = text.slice(0, index + 1);
    const isAbbreviation =
      /(?:\b(?:i\.e|e\.g|etc|vs|cf|approx|incl|resp|no))\.$/i;
    const isOpen =
      sentence.split('(').length > sentence.split(')').length ||
      sentence.split('"').length % 2 === 0;
    if (index >= 10 && !isOpen && !isAbbreviation.test(sentence)) {
      return sentence;
    }
  }
  return text;
}

function cut(text: string): string {
  const shortened = cutText(text, titleLimit - 1);
  const lastSpace = shortened.lastIndexOf(' ');
  const end = lastSpace > titleLimit / 2 ? lastSpace : shortened.length;
  return `${shortened.slice(0, end).trimEnd()}…`;
}

/** The whole item, unless its title says it all. */
function describe(item: ActionItem, title: string): string {
  const said = wordsOf(title).join(' ');
  const isSaid = wordsOf(item.markdown).join(' ') === said;
  return [
    isSaid ? '' : item.markdown,
    ...item.details,
    item.group ? `Listed under: ${item.group}` : '',
  ]
    .filter(hasWords)
    .join('\n\n');
}

const inlineOwner =
  /(?:owner|assignee|assigned to|responsible|who)\s*:\s*(@?[\p{L}][\p{L}.'-]*(?:\s\p{Lu}[\p{L}'-]+)?)/iu;

function readOwner(item: ActionItem, reading: Reading): string | null {
  const handles = [...item.head.matchAll(/(?<![\w/.])@([\w.-]+)(?!\/)/g)];
  const named =
    item.owner ??
    inlineOwner.exec(item.markdown)?.[1] ??
    (handles.length === 1 ? handles[0][0] : undefined);
  if (!named || !hasWords(named)) {
    return null;
  }
  const person = readOnePerson(named);
  if (!person) {
    reading.warnings.add(
      item.line,
      `"${named.trim()}" is not one person; the countermeasure has no owner`,
    );
    return null;
  }
  reading.warnings.addOnce(
    'owners',
    item.line,
    'The owners of countermeasures are guesses at user names',
  );
  return person.entityRef;
}

const inlineDue =
  /(?:due|by|until|before|eta|deadline|target(?: date)?)\s*:?\s*(?:on\s+)?(?=[\d(]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

function readDueDate(item: ActionItem, reading: Reading): string | null {
  const texts =
    item.due !== undefined
      ? [item.due]
      : [...item.markdown.matchAll(inlineDue)].map(match =>
          item.markdown.slice(match.index + match[0].length).slice(0, 60),
        );
  for (const text of texts) {
    const due = readCalendarDate(text);
    if (due?.doubt) {
      reading.warnings.add(item.line, due.doubt);
    }
    if (due) {
      return due.date;
    }
  }
  return null;
}
