import {
  CountermeasureInput,
  cutText,
  ImportedDocument,
  markdownLimit,
  titleLimit,
} from '@debrief/backstage-plugin-debrief-common';
import { readOnePerson } from '../../people/people';
import { readCalendarDate } from '../../time/calendarDates';
import {
  guessCornerstone,
  guessMechanism,
} from '../../words/countermeasureGuesses';
import { hasWords, wordsOf } from '../../words/words';
import { Reading } from '../Reading';
import { isTicketUrl } from '../source/links';
import { ActionItem } from './ActionItem';

type Countermeasure = ImportedDocument['countermeasures'][number];

/** Undefined where an item has no words for a title. */
export function toCountermeasure(
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
  /(?:due|by|until|before|eta|deadline|target(?: date)?)\s*(?::\s*)?(?:on\s+)?(?=[\d(]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

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
