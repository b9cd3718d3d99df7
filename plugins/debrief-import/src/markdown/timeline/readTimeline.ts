import type { TimelineEntryContent } from '@debrief/backstage-plugin-debrief-common';
import { markdownLimit } from '@debrief/backstage-plugin-debrief-common';
import { Clock } from '../../time/Clock';
import { guessEntryKind } from '../../words/guessEntryKind';
import { Reading } from '../Reading';
import { Moment } from '../../time/moments';
import { TimelineRow } from './TimelineRow';
import { readTimelineRows } from './rows';
import { count, hasWords } from '../../words/words';
import type { DocumentTime } from '../facts/documentTime';

/** An entry of the timeline and the line it came from. */
export interface ReadEntry {
  entry: TimelineEntryContent;
  /** As it stands in the source. */
  text: string;
  line: number;
  /**
   * What the source says of its time: a time of day, no more than a day, or
   * nothing but its place among the others.
   */
  time: 'stated' | 'day' | 'unknown';
}

// What is more than anybody writes is a log; it stays in the discussion.
const mostEntries = 5_000;

/**
 * Reads the timeline: sections under such a heading, headings that are dates
 * and times, and elsewhere tables and lists of which most begin with a time.
 */
export function readTimeline(
  reading: Reading,
  time: DocumentTime,
): ReadEntry[] {
  const clock = time.newClock();
  const rows = readTimelineRows(reading);
  const entries: ReadEntry[] = [];
  const unplaced: TimelineRow[] = [];
  const untimed = rows.filter(({ type }) => type === 'untimed');

  for (const row of rows) {
    if (row.zone) {
      clock.state(row.zone);
    }
    if (row.type === 'day') {
      if (row.moment.day) {
        clock.setDay(row.moment.day);
      }
      reading.ledger.claim(row.start, row.end);
      continue;
    }
    if (row.type !== 'entry') {
      continue;
    }
    if (entries.length === mostEntries) {
      reading.warnings.add(
        row.line,
        `The timeline has more than ${mostEntries} entries; what follows is kept in the discussion`,
      );
      break;
    }
    const entry = toEntry(row, clock, reading);
    if (entry) {
      entries.push(entry);
      row.claims.forEach(([start, end]) => reading.ledger.claim(start, end));
    } else {
      unplaced.push(row);
    }
  }
  warnOf(reading, entries, unplaced, untimed);
  return entries;
}

function toEntry(
  row: TimelineRow & { type: 'entry' },
  clock: Clock,
  reading: Reading,
): ReadEntry | undefined {
  const moment = row.columnZone
    ? { ...row.moment, zone: row.moment.zone ?? row.columnZone }
    : row.moment;
  const resolved = clock.resolve(moment, row.line);
  if (!resolved) {
    return undefined;
  }
  const said = [
    row.text,
    resolved.isExact && hasWords(row.text)
      ? ''
      : `In the source: ${moment.label}`,
  ];
  const joined = said.filter(hasWords).join('\n\n').trim();
  if (joined === '' || joined.length > markdownLimit) {
    return undefined;
  }
  const text = reading.definitions.appendTo(joined);
  return {
    entry: {
      at: resolved.at,
      kind: guessEntryKind(row.text),
      text,
      author: row.author?.entityRef ?? null,
      source: { type: 'import', url: null },
    },
    text: row.text,
    line: row.line,
    time: timeOf(moment),
  };
}

function timeOf({ isUnknown, time }: Moment): ReadEntry['time'] {
  if (isUnknown) {
    return 'unknown';
  }
  return time ? 'stated' : 'day';
}

function warnOf(
  { warnings }: Reading,
  entries: ReadEntry[],
  unplaced: TimelineRow[],
  untimed: TimelineRow[],
): void {
  const [first] = entries;
  if (first) {
    warnings.add(
      first.line,
      `The kinds of ${count(
        entries.length,
        'timeline entry',
        'timeline entries',
      )} were guessed from their words`,
    );
  }
  if (entries.some(({ entry }) => entry.author)) {
    warnings.add(
      first.line,
      'The authors of timeline entries are guesses at user names',
    );
  }
  const [other] = untimed;
  if (other) {
    warnings.add(
      other.line,
      `${count(untimed.length, 'line')} of the timeline ${
        untimed.length === 1 ? 'has' : 'have'
      } no time; kept in the discussion`,
    );
  }
  const [lost] = unplaced;
  if (lost) {
    warnings.add(
      lost.line,
      `${count(
        unplaced.length,
        'line',
      )} of the timeline could not be given an instant (no date is known, or it does not exist); kept in the discussion`,
    );
  }
}
