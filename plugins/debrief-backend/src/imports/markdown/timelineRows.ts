import type { List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Importing, sliceOf } from './importing';
import { rangeOf } from './ledger';
import { Moment, readMoment, startsWithTime } from './moments';
import { Block, Section, withDescendants } from './sections';
import { hasWords, wordsOf } from './text';
import { TimelineRow } from './TimelineRow';
import { readTimelineTable } from './timelineTable';
import { findStatedZone } from './statedZone';
import { withoutZones } from './zones';

type EntryRow = TimelineRow & { type: 'entry' };

/** The rows of all timelines of a document, in the order of the source. */
export function readTimelineRows(importing: Importing): TimelineRow[] {
  const taken = new Set<Section>();
  return importing.sections.flatMap(section => {
    if (taken.has(section)) {
      return [];
    }
    if (section.moment) {
      const parts = momentParts(section, importing.sections);
      parts.forEach(part => taken.add(part));
      return readMomentSection(section, parts, importing);
    }
    if (section.role === 'timeline') {
      return readTimelineSection(section, importing);
    }
    return isOpenToTimelines(section)
      ? section.blocks
          .filter(block => looksLikeTimeline(block.node, importing))
          .flatMap(block => readBlocks([block], importing))
      : [];
  });
}

function isOpenToTimelines({ role }: Section): boolean {
  return (
    role === undefined ||
    role === 'whatHappened' ||
    role === 'detection' ||
    role === 'response'
  );
}

/** The sections below a heading with a time that are part of its entry. */
function momentParts(section: Section, sections: Section[]): Section[] {
  const below = new Set(withDescendants(section));
  const start = sections.indexOf(section);
  const parts = [section];
  for (const next of sections.slice(start + 1)) {
    if (!below.has(next) || next.moment) {
      break;
    }
    parts.push(next);
  }
  return parts;
}

function readTimelineSection(
  section: Section,
  importing: Importing,
): TimelineRow[] {
  const { heading } = section;
  const rows: TimelineRow[] = [];
  if (heading) {
    const zone = findStatedZone(heading.text, importing, heading.line);
    if (zone) {
      rows.push({ type: 'zone', line: heading.line, zone });
    }
    const day = readMoment(heading.text.replace(/^\D*/, ''));
    if (day?.day?.year && !day.time) {
      rows.push({
        type: 'day',
        moment: day,
        line: heading.line,
        start: heading.start,
        end: heading.start,
      });
    }
    if (!heading.saysMore) {
      importing.ledger.claim(heading.start, heading.end);
    }
  }
  return [...rows, ...readBlocks(section.blocks, importing)];
}

function readMomentSection(
  section: Section,
  parts: Section[],
  importing: Importing,
): TimelineRow[] {
  const { heading, moment, blocks } = section;
  if (!heading || !moment) {
    return [];
  }
  const { line, start, end } = heading;
  const groups =
    !moment.time &&
    blocks.some(block => looksLikeTimeline(block.node, importing));
  if (
    groups ||
    (!moment.time && parts.every(part => part.blocks.length === 0))
  ) {
    const day: TimelineRow = { type: 'day', moment, line, start, end };
    // A date with a text of its own stays in the discussion as well.
    return [
      hasWords(moment.rest) ||
      (!groups && parts.length === 1 && !section.children.length)
        ? { ...day, end: start }
        : day,
      ...parts.flatMap(part => readBlocks(part.blocks, importing)),
    ];
  }
  const claims: [number, number][] = [[start, end]];
  const texts = [moment.rest];
  for (const part of parts) {
    if (part !== section && part.heading) {
      claims.push([part.heading.start, part.heading.end]);
      texts.push(importing.text.slice(part.heading.start, part.heading.end));
    }
    for (const block of part.blocks) {
      claims.push([block.start, block.end]);
      texts.push(importing.text.slice(block.start, block.end));
    }
  }
  return [
    {
      type: 'entry',
      moment,
      text: texts.filter(it => it.trim() !== '').join('\n\n'),
      line,
      claims,
    },
  ];
}

function readBlocks(blocks: Block[], importing: Importing): TimelineRow[] {
  const rows: TimelineRow[] = [];
  // An entry that was a line of text may go on in the blocks below it.
  let open: EntryRow | undefined;
  for (const block of blocks) {
    const found = readBlock(block, importing);
    const canContinue = ['list', 'code', 'blockquote'].includes(
      block.node.type,
    );
    if (open && canContinue && !found.some(isTimeEntry)) {
      attach(open, block, importing);
      continue;
    }
    rows.push(...found);
    const last = found.at(-1);
    open =
      block.node.type === 'paragraph' && last?.type === 'entry'
        ? last
        : undefined;
  }
  return rows;
}

function readBlock(block: Block, importing: Importing): TimelineRow[] {
  const { node } = block;
  switch (node.type) {
    case 'table':
      return readTimelineTable(node, importing);
    case 'list':
      return readList(node, importing);
    case 'paragraph':
      return readParagraph(block, importing);
    case 'code': {
      const lines = readLines(block, importing);
      return lines.length > 1 ? lines : [];
    }
    default:
      return [];
  }
}

function attach(row: EntryRow, block: Block, importing: Importing): void {
  row.text = [row.text, importing.text.slice(block.start, block.end)].join(
    '\n\n',
  );
  row.claims.push([block.start, block.end]);
}

function readList(list: List, importing: Importing): TimelineRow[] {
  return list.children.flatMap(item => readListItem(item, importing));
}

function readListItem(item: ListItem, importing: Importing): TimelineRow[] {
  const [head, ...nested] = item.children;
  if (!head) {
    return [];
  }
  const content = rangeOf(head);
  const { start, end } = rangeOf(item);
  const line = item.position?.start.line ?? 1;
  const markdown = sliceOf(importing, content.start, end);
  const moment = readMoment(markdown);
  const lists = nested.filter(it => looksLikeTimeline(it, importing));
  if (lists.length > 0 && !moment?.time) {
    return [
      ...(moment?.day ? [toDayRow(moment, head, importing)] : []),
      ...lists.flatMap(it =>
        it.type === 'list' ? readList(it, importing) : [],
      ),
    ];
  }
  if (!moment) {
    return hasWords(markdown) ? [{ type: 'untimed', line }] : [];
  }
  return [
    { type: 'entry', moment, text: moment.rest, line, claims: [[start, end]] },
  ];
}

function toDayRow(
  moment: Moment,
  head: RootContent,
  { text }: Importing,
): TimelineRow {
  const { start, end } = rangeOf(head);
  const label = readMoment(text.slice(start, end));
  return {
    type: 'day',
    moment,
    zone: moment.zone,
    line: head.position?.start.line ?? 1,
    start,
    end: label && hasWords(label.rest) ? start : end,
  };
}

function readParagraph(block: Block, importing: Importing): TimelineRow[] {
  const plain = toString(block.node);
  const lines = readLines(block, importing);
  // One line of flowing text may begin with a time by chance.
  if (lines.length > 1 || lines.at(0)?.claims[0][0] === block.start) {
    return lines;
  }
  const zone = findStatedZone(plain, importing, block.line);
  const day = readMoment(plain);
  const isDay = day?.day !== undefined && saysOnlyTimes(day.rest);
  if (isDay) {
    return [
      {
        type: 'day',
        moment: day,
        zone,
        line: block.line,
        start: block.start,
        end: block.end,
      },
    ];
  }
  if (!zone) {
    return [];
  }
  if (saysOnlyTimes(plain)) {
    importing.ledger.claim(block.start, block.end);
  }
  return [{ type: 'zone', zone, line: block.line }];
}

/** Each line that begins with a time opens an entry; others continue it. */
function readLines(block: Block, importing: Importing): EntryRow[] {
  const rows: EntryRow[] = [];
  let offset = block.start;
  importing.text
    .slice(block.start, block.end)
    .split('\n')
    .forEach((text, index) => {
      const end = offset + text.length;
      const moment = readMoment(text);
      const last = rows.at(-1);
      const isFence = /^\s*(?:```|~~~)/.test(text);
      if (moment?.time) {
        rows.push({
          type: 'entry',
          moment,
          text: moment.rest.replace(/(?: {2}|\\)$/, ''),
          line: block.line + index,
          claims: [[offset, end]],
        });
      } else if (last && !isFence && text.trim() !== '') {
        last.text += `\n${text.trim()}`;
        last.claims.push([offset, end]);
      }
      offset = end + 1;
    });
  return rows;
}

function isTimeEntry(row: TimelineRow): boolean {
  return row.type === 'entry' && row.moment.time !== undefined;
}

/** Whether most of a table, a list or a block of lines begins with times. */
function looksLikeTimeline(node: RootContent, importing: Importing): boolean {
  switch (node.type) {
    case 'table': {
      const rows = node.children.slice(1);
      return isMost(rows, row =>
        row.children.some(cell => startsWithTime(toString(cell))),
      );
    }
    case 'list':
      return isMost(node.children, item => {
        const head = item.children.at(0);
        return (
          head !== undefined &&
          (startsWithTime(toString(head)) ||
            item.children.some(
              it => it.type === 'list' && looksLikeTimeline(it, importing),
            ))
        );
      });
    default:
      return false;
  }
}

function isMost<T>(all: T[], matches: (it: T) => boolean): boolean {
  return all.length > 0 && all.filter(matches).length * 2 > all.length;
}

const sayingNothingElse =
  /^(?:all|times?|timestamps?|dates?|are|in|is|the|timezone|zone|given|listed|shown|stated|local|below|above|and|as|following|note|otherwise|unless|use|using|of|standard|daylight|summer|pacific|eastern|central|european|mountain|coordinated|universal|british)$/;

/** Whether a sentence says nothing but what zone its times are in. */
function saysOnlyTimes(text: string): boolean {
  return wordsOf(withoutZones(text)).every(word =>
    sayingNothingElse.test(word),
  );
}
