import type { List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Reading } from '../Reading';
import { Moment, readMoment, startsWithTime } from '../../time/moments';
import { Block, Section } from '../source/sections';
import { hasWords, wordsOf } from '../../words/words';
import { TimelineRow } from './TimelineRow';
import { readTimelineTable } from './tableRows';
import { findStatedZone } from '../../time/statedZone';
import { withoutZones } from '../../time/zones';
import { rangeOf, sliceOf } from '../source/slices';

type EntryRow = TimelineRow & { type: 'entry' };

/** The rows of all timelines of a document, in the order of the source. */
export function readTimelineRows(reading: Reading): TimelineRow[] {
  const taken = new Set<Section>();
  return reading.sections.flatMap((section, index) => {
    if (taken.has(section)) {
      return [];
    }
    if (section.moment) {
      const parts = momentParts(reading.sections, index);
      parts.forEach(part => taken.add(part));
      return readMomentSection(section, parts, reading);
    }
    if (section.role === 'timeline') {
      return readTimelineSection(section, reading);
    }
    return isOpenToTimelines(section)
      ? section.blocks
          .filter(block => looksLikeTimeline(block.node, reading))
          .flatMap(block => readBlocks([block], reading))
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

/** A section whose heading is a time, and those below it, up to the next time. */
function momentParts(sections: Section[], index: number): Section[] {
  const section = sections[index];
  let end = index + 1;
  while (end < sections.length && isPartOf(sections[end], section)) {
    end += 1;
  }
  return sections.slice(index, end);
}

function isPartOf({ heading, moment, parent }: Section, of: Section): boolean {
  if (!heading || moment) {
    return false;
  }
  for (let above = parent; above; above = above.parent) {
    if (above === of) {
      return true;
    }
  }
  return false;
}

function readTimelineSection(
  section: Section,
  reading: Reading,
): TimelineRow[] {
  const { heading } = section;
  const rows: TimelineRow[] = [];
  if (heading) {
    const zone = findStatedZone(heading.text, reading, heading.line);
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
      reading.ledger.claim(heading.start, heading.end);
    }
  }
  return [...rows, ...readBlocks(section.blocks, reading)];
}

function readMomentSection(
  section: Section,
  parts: Section[],
  reading: Reading,
): TimelineRow[] {
  const { heading, moment, blocks } = section;
  if (!heading || !moment) {
    return [];
  }
  const { line, start, end } = heading;
  const groups =
    !moment.time &&
    blocks.some(block => looksLikeTimeline(block.node, reading));
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
      ...parts.flatMap(part => readBlocks(part.blocks, reading)),
    ];
  }
  const claims: [number, number][] = [[start, end]];
  const texts = [moment.rest];
  for (const part of parts) {
    if (part !== section && part.heading) {
      claims.push([part.heading.start, part.heading.end]);
      texts.push(reading.text.slice(part.heading.start, part.heading.end));
    }
    for (const block of part.blocks) {
      claims.push([block.start, block.end]);
      texts.push(reading.text.slice(block.start, block.end));
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

function readBlocks(blocks: Block[], reading: Reading): TimelineRow[] {
  const rows: TimelineRow[] = [];
  // An entry that was a line of text may go on in the blocks below it.
  let open: EntryRow | undefined;
  for (const block of blocks) {
    const found = readBlock(block, reading);
    const canContinue = ['list', 'code', 'blockquote'].includes(
      block.node.type,
    );
    if (open && canContinue && !found.some(isTimeEntry)) {
      attach(open, block, reading);
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

function readBlock(block: Block, reading: Reading): TimelineRow[] {
  const { node } = block;
  switch (node.type) {
    case 'table':
      return readTimelineTable(node, reading);
    case 'list':
      return readList(node, reading);
    case 'paragraph':
      return readParagraph(block, reading);
    case 'code': {
      const lines = readLines(block, reading);
      return lines.length > 1 ? lines : [];
    }
    default:
      return [];
  }
}

function attach(row: EntryRow, block: Block, reading: Reading): void {
  row.text += `\n\n${reading.text.slice(block.start, block.end)}`;
  row.claims.push([block.start, block.end]);
}

function readList(list: List, reading: Reading): TimelineRow[] {
  return list.children.flatMap(item => readListItem(item, reading));
}

function readListItem(item: ListItem, reading: Reading): TimelineRow[] {
  const [head, ...nested] = item.children;
  if (!head) {
    return [];
  }
  const content = rangeOf(head);
  const { start, end } = rangeOf(item);
  const line = item.position?.start.line ?? 1;
  const markdown = sliceOf(reading, content.start, end);
  const moment = readMoment(markdown);
  const lists = nested.filter(it => looksLikeTimeline(it, reading));
  if (lists.length > 0 && !moment?.time) {
    return [
      ...(moment?.day ? [toDayRow(moment, head, reading)] : []),
      ...lists.flatMap(it => (it.type === 'list' ? readList(it, reading) : [])),
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
  { text }: Reading,
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

function readParagraph(block: Block, reading: Reading): TimelineRow[] {
  const plain = toString(block.node);
  const lines = readLines(block, reading);
  // One line of flowing text may begin with a time by chance.
  if (lines.length > 1 || lines.at(0)?.claims[0][0] === block.start) {
    return lines;
  }
  const zone = findStatedZone(plain, reading, block.line);
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
    reading.ledger.claim(block.start, block.end);
  }
  return [{ type: 'zone', zone, line: block.line }];
}

/** Each line that begins with a time opens an entry; others continue it. */
function readLines(block: Block, reading: Reading): EntryRow[] {
  const rows: EntryRow[] = [];
  let offset = block.start;
  reading.text
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
function looksLikeTimeline(node: RootContent, reading: Reading): boolean {
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
              it => it.type === 'list' && looksLikeTimeline(it, reading),
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
