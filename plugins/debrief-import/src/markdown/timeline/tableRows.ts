import type { Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toFixedInstant } from '../../time/Clock';
import { Reading } from '../Reading';
import { readMoment } from '../../time/moments';
import { isNamedBy, readPerson } from '../../people/people';
import { isBareDay, readRowMoment } from './rowMoment';
import { hasWords, wordsOf } from '../../words/words';
import type { TimelineRow } from './TimelineRow';
import { findZone, withoutZones, Zone } from '../../time/zones';
import { cellSlice, rangeOf } from '../source/slices';

type Use = 'day' | 'time' | 'event' | 'author' | 'more';

interface Column {
  use: Use;
  title: string;
  zone?: Zone;
}

interface Cell {
  text: string;
  column: Column;
}

/** Reads a table that has a column with times. */
export function readTimelineTable(
  table: Table,
  reading: Reading,
): TimelineRow[] {
  const [header, ...body] = table.children;
  const columns = readColumns(header, body);
  if (!columns.some(({ use }) => use === 'time' || use === 'day')) {
    return [];
  }
  // Markdown has no table without a header; some write an entry there.
  const isEntry = header.children.some(
    (cell, index) =>
      columns[index].use === 'time' && readMoment(toString(cell))?.time,
  );
  const headerText = header.children.map(cell => toString(cell)).join(' ');
  const rows = (isEntry ? [header, ...body] : body).flatMap(row =>
    readRow(row, columns, reading),
  );
  // A header in words of its own is not lost with the table.
  if (rows.length > 0 && wordsOf(withoutZones(headerText)).every(isUsual)) {
    const { start } = rangeOf(header);
    const end = body.length > 0 ? rangeOf(body[0]).start : rangeOf(table).end;
    reading.ledger.claim(start, end);
  }
  return rows;
}

function readColumns(header: TableRow, body: TableRow[]): Column[] {
  const columns = header.children.map((cell, index) => {
    const title = toString(cell).trim();
    return { title, zone: findZone(title)?.zone, ...useOf(title, index, body) };
  });
  if (!columns.some(({ use }) => use === 'event')) {
    const text = columns.find(({ use }) => use === 'more');
    if (text) {
      text.use = 'event';
    }
  }
  return once('author', once('day', preferUtc(columns)));
}

/** Further columns of a use are text like others. */
function once(use: Use, columns: Column[]): Column[] {
  const first = columns.find(column => column.use === use);
  return columns.map(column =>
    column.use === use && column !== first
      ? { ...column, use: 'more' }
      : column,
  );
}

function useOf(title: string, index: number, body: TableRow[]): { use: Use } {
  const plain = title.toLowerCase();
  const cells = body.slice(0, 20).map(row => cellText(row.children[index]));
  const filled = cells.filter(cell => cell.trim() !== '');
  const times = filled.filter(cell => readMoment(cell)?.time).length;
  const days = filled.filter(cell => readMoment(cell)?.day).length;
  const isTimeTitle =
    /\b(?:time|timestamp|when|at|clock|date and time|date\/time)\b/.test(
      plain,
    ) || findZone(title) !== undefined;
  if (times > 0 && times * 2 >= filled.length) {
    return { use: 'time' };
  }
  if (/\b(?:date|day)\b/.test(plain) && !isTimeTitle) {
    return { use: 'day' };
  }
  if (isTimeTitle && (times > 0 || days > 0)) {
    return { use: 'time' };
  }
  if (days > 0 && days * 2 >= filled.length && index === 0) {
    return { use: 'day' };
  }
  if (
    /\b(?:event|description|what|action|details?|message|update|activity|happened|entry|observation)\b/.test(
      plain,
    )
  ) {
    return { use: 'event' };
  }
  if (
    /^(?:who|by|author|actor|person|people|owner|responder|name|user)$/.test(
      plain,
    )
  ) {
    return { use: 'author' };
  }
  return { use: 'more' };
}

const usualWords =
  /^(?:a|and|at|in|of|the|all|dates?|days?|times?|timestamps?|when|clock|local|zone|timezone|events?|descriptions?|what|happened|actions?|details?|messages?|updates?|activity|entry|observations?|who|by|authors?|actors?|persons?|people|owners?|responders?|names?|users?|notes?|links?|sources?|comments?|status|types?|kinds?)$/;

function isUsual(word: string): boolean {
  return usualWords.test(word);
}

/** Of several columns with times, the one in UTC counts. */
function preferUtc(columns: Column[]): Column[] {
  const times = columns.filter(({ use }) => use === 'time');
  const chosen =
    times.find(({ zone }) => zone?.id === 'UTC') ??
    times.find(({ zone }) => zone) ??
    times.at(0);
  return columns.map(column =>
    column.use === 'time' && column !== chosen
      ? { ...column, use: 'more' }
      : column,
  );
}

function readRow(
  row: TableRow,
  columns: Column[],
  reading: Reading,
): TimelineRow[] {
  const cells = row.children.map((cell, index) => ({
    text: cellSlice(cell, reading),
    column: columns.at(index) ?? { use: 'more' as const, title: '' },
  }));
  const textOf = (use: Use) =>
    cells.find(({ column }) => column.use === use)?.text ?? '';
  const [dayText, timeText, authorText] = (
    ['day', 'time', 'author'] as const
  ).map(textOf);
  const columnZone = columns.find(({ use }) => use === 'time')?.zone;
  const author = readPerson(authorText);
  const text = entryText(
    cells.filter(
      cell =>
        !isTimeInOtherZone(cell, timeText, columnZone) &&
        !(
          cell.column.use === 'author' &&
          author &&
          isNamedBy(cell.text, author)
        ),
    ),
  );
  const moment = readRowMoment(dayText, timeText);
  const { start, end } = rangeOf(row);
  const line = row.position?.start.line ?? 1;
  const isEmpty = !hasWords(text) && !hasWords(authorText);
  if (isEmpty && isBareDay(moment, dayText, timeText)) {
    return [{ type: 'day', moment, line, start, end }];
  }
  if (isEmpty && !hasWords(dayText) && !hasWords(timeText)) {
    return [];
  }
  const claims: [number, number][] = [[start, end]];
  return [{ type: 'entry', moment, columnZone, text, author, line, claims }];
}

/** The same instant once more, for readers in another zone. */
function isTimeInOtherZone(
  { text, column }: Cell,
  timeText: string,
  zone: Zone | undefined,
): boolean {
  const instant = toFixedInstant(readMoment(timeText), zone);
  const other = readMoment(text);
  return (
    instant !== undefined &&
    other !== undefined &&
    !hasWords(other.rest) &&
    column.use === 'more' &&
    toFixedInstant(other, column.zone) === instant
  );
}

function entryText(cells: Cell[]): string {
  const [event, ...details] = cells.filter(
    ({ column }) => column.use === 'event',
  );
  const more = cells.filter(
    ({ column }) => column.use === 'more' || column.use === 'author',
  );
  return [
    event?.text ?? '',
    ...[...details, ...more]
      .filter(({ text }) => hasWords(text))
      .map(({ text, column }) =>
        column.title ? `${column.title}: ${text}` : text,
      ),
  ]
    .filter(text => text !== '')
    .join('\n\n');
}

function cellText(cell: TableCell | undefined): string {
  return cell ? toString(cell) : '';
}
