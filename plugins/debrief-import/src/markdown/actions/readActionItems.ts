import type { List, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { guessCornerstone } from '../../words/countermeasureGuesses';
import { hasWords } from '../../words/words';
import { Reading, sectionsOf } from '../Reading';
import { toItem } from '../source/items';
import { readLinks } from '../source/links';
import { Block, Section } from '../source/sections';
import { labelSlice, rangeOf } from '../source/slices';
import { ActionItem, Group } from './ActionItem';
import { readActionTable } from './actionTable';
import { titleTextOf } from './titleText';

/** What the sections of action items list, in whatever shape. */
export function readActionItems(reading: Reading): ActionItem[] {
  return sectionsOf(reading, 'actions').flatMap(section =>
    readSection(section, reading),
  );
}

function readSection(section: Section, reading: Reading): ActionItem[] {
  const { heading, blocks, children } = section;
  const items: ActionItem[] = [];
  const isGroup = section.parent?.role === 'actions';
  let group: Group =
    isGroup && heading
      ? { name: heading.markdown, claims: [[heading.start, heading.end]] }
      : noGroup;
  const hasLists = blocks.some(({ node }) => isListOrTable(node));
  blocks.forEach((block, index) => {
    const { node } = block;
    const next = blocks.at(index + 1)?.node;
    if (node.type === 'list') {
      items.push(...readList(node, group, reading));
    } else if (node.type === 'table') {
      items.push(...readActionTable(node, group, reading));
    } else if (isGroupLabel(node, next)) {
      group = toGroup(node, reading);
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

const noGroup: Group = { name: '', claims: [] };

function toGroup(node: Nodes, { text }: Reading): Group {
  const { start, end } = rangeOf(node);
  const name = 'children' in node ? labelSlice(node, text) : '';
  return { name, claims: [[start, end]] };
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
      const label = toGroup(head, reading);
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
