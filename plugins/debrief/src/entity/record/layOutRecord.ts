import type {
  LearningPath,
  LearningRecord,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';
import { DateTime } from 'luxon';

/** A debrief or a game day on the axis. */
export type AxisItem = LearningRecord['items'][number];

/** One row of the time axis. */
export type RecordRow =
  | { type: 'year'; year: number }
  | { type: 'entry'; item: AxisItem }
  | {
      type: 'did-not-hold';
      thread: CountermeasureThread;
      struckAgainAt: string;
    };

/** A thread that goes through the countermeasure that did not hold. */
export type CountermeasureThread = LearningRecordThread & {
  countermeasureId: string;
  countermeasure: NonNullable<LearningRecordThread['countermeasure']>;
};

/** How two rows can belong together; what stands later says more. */
const threadTypes = [
  'rehearsal',
  'held',
  'did-not-hold',
  'recurrence',
] as const;

/** That two rows belong together, and how. */
export interface RowThread {
  type: (typeof threadTypes)[number];
  /** The older one. */
  from: string;
  /** The newer one. */
  to: string;
}

/** A thread beside the rows, from the newer event down to the older one. */
export interface ThreadSpan {
  thread: RowThread;
  /** Index of the row at which it begins. */
  top: number;
  /** Index of the row at which it ends; the last one when it goes on below. */
  bottom: number;
  /** Whether the older event is further down than what was loaded. */
  goesOn: boolean;
  /** Index of the row of the countermeasure, if it has one. */
  through: number | null;
  /** Threads that overlap are in different lanes. */
  lane: number;
}

export interface RecordLayout {
  rows: RecordRow[];
  spans: ThreadSpan[];
  lanes: number;
}

/**
 * Puts a learning record on one time axis, newest first: a row for each event
 * and game day, for each change of year, and for each countermeasure that did
 * not hold, between the two events that it lies between.
 *
 * @param record - `items` newest first; `hasOlder` when more can be loaded
 * @param view - the zone in which a year begins, and the year it is now
 */
export function layOutRecord(
  record: {
    items: AxisItem[];
    threads: LearningRecordThread[];
    paths?: LearningPath[];
    hasOlder: boolean;
  },
  view: { timeZone: string; currentYear: number },
): RecordLayout {
  const entries = withCountermeasures(record);
  const rows = withYears(entries, view);
  const threads: RowThread[] = [
    ...record.threads.map(({ from, to }) => ({
      type: 'recurrence' as const,
      from,
      to,
    })),
    ...threadsOf(record.paths ?? []),
  ];
  const spans = inLanes(findSpans(rows, threads, record.hasOlder)).filter(
    isDrawn,
  );
  return {
    rows,
    spans,
    lanes: Math.max(0, ...spans.map(span => span.lane + 1)),
  };
}

function withCountermeasures({
  items,
  threads,
  hasOlder,
}: {
  items: AxisItem[];
  threads: LearningRecordThread[];
  hasOlder: boolean;
}): RecordRow[] {
  const before = new Map<number, RecordRow[]>();
  for (const thread of threads.filter(hasCountermeasure)) {
    const newer = items.findIndex(item => item.id === thread.to);
    const older = items.findIndex(item => item.id === thread.from);
    if (newer === -1 || (older === -1 && !hasOlder)) {
      continue;
    }
    const date = Date.parse(thread.countermeasure.stateChangedAt);
    const place = items.findIndex(
      (item, index) => index > newer && Date.parse(item.occurredAt) < date,
    );
    if (place === -1 && older === -1) {
      continue;
    }
    const index = Math.min(
      ...[place, older].filter(candidate => candidate > newer),
    );
    if (Number.isFinite(index)) {
      before.set(index, [
        ...(before.get(index) ?? []),
        {
          type: 'did-not-hold',
          thread,
          struckAgainAt: items[newer].occurredAt,
        },
      ]);
    }
  }
  return items.flatMap((item, index) => [
    ...(before.get(index) ?? []).sort(newestFirst),
    { type: 'entry' as const, item },
  ]);
}

function hasCountermeasure(
  thread: LearningRecordThread,
): thread is CountermeasureThread {
  return thread.countermeasureId !== null && thread.countermeasure !== null;
}

function newestFirst(a: RecordRow, b: RecordRow): number {
  return Date.parse(dateOf(b) ?? '') - Date.parse(dateOf(a) ?? '');
}

function dateOf(row: RecordRow): string | null {
  switch (row.type) {
    case 'entry':
      return row.item.occurredAt;
    case 'did-not-hold':
      return row.thread.countermeasure.stateChangedAt;
    default:
      return null;
  }
}

function withYears(
  entries: RecordRow[],
  view: { timeZone: string; currentYear: number },
): RecordRow[] {
  const yearOf = (row: RecordRow) =>
    DateTime.fromISO(dateOf(row) ?? '', { zone: view.timeZone }).year;
  const rows: RecordRow[] = [];
  let year = view.currentYear;
  entries.forEach((row, index) => {
    const itsYear =
      row.type === 'entry'
        ? yearOf(row)
        : between(yearOf(row), year, yearOfNext(entries, index, yearOf));
    if (itsYear !== year) {
      year = itsYear;
      rows.push({ type: 'year', year });
    }
    rows.push(row);
  });
  return rows;
}

// A countermeasure that was pushed between two events belongs to their years.
function between(year: number, above: number, below: number): number {
  return Math.min(above, Math.max(year, below));
}

function yearOfNext(
  entries: RecordRow[],
  index: number,
  yearOf: (row: RecordRow) => number,
): number {
  const next = entries.slice(index).find(row => row.type === 'entry');
  return next ? yearOf(next) : -Infinity;
}

function findSpans(
  rows: RecordRow[],
  threads: RowThread[],
  hasOlder: boolean,
): Omit<ThreadSpan, 'lane'>[] {
  const rowOf = (id: string) =>
    rows.findIndex(row => row.type === 'entry' && row.item.id === id);
  return threads.flatMap(thread => {
    const top = rowOf(thread.to);
    const end = rowOf(thread.from);
    const goesOn = end === -1 && hasOlder;
    const bottom = goesOn ? rows.length - 1 : end;
    if (top === -1 || bottom < top) {
      return [];
    }
    const through = rows.findIndex(
      row =>
        thread.type === 'recurrence' &&
        row.type === 'did-not-hold' &&
        row.thread.from === thread.from &&
        row.thread.to === thread.to,
    );
    return { thread, top, bottom, goesOn, through: indexOrNull(through) };
  });
}

function indexOrNull(index: number): number | null {
  return index === -1 ? null : index;
}

function inLanes(spans: Omit<ThreadSpan, 'lane'>[]): ThreadSpan[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => a.top - b.top || b.bottom - a.bottom)
    .map(span => {
      // One that begins where another ends goes on in its lane, as a chain.
      const free = ends.findIndex(end => end <= span.top);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = span.bottom;
      return { ...span, lane };
    });
}

// More would leave no room for words; the rows say it as well.
const mostLanes = 4;

function isDrawn({ thread, lane }: ThreadSpan): boolean {
  return thread.type === 'recurrence' || lane < mostLanes;
}

/**
 * From each game day to what it rehearsed, and to where the countermeasures
 * came from that it tested again; one thread of two rows, that which says most.
 */
function threadsOf(paths: LearningPath[]): RowThread[] {
  const foundOn = new Map(
    paths
      .filter(it => it.type === 'finding')
      .map(it => [it.countermeasureId, it.gameDayId]),
  );
  const threads = new Map<string, RowThread>();
  for (const path of paths.filter(it => it.type !== 'finding')) {
    const from = path.debriefId ?? foundOn.get(path.countermeasureId);
    const to = path.gameDayId;
    const type = path.verdict ?? 'rehearsal';
    const known = threads.get(`${from} ${to}`);
    if (from && from !== to && !(known && saysMore(known.type, type))) {
      threads.set(`${from} ${to}`, { type, from, to });
    }
  }
  return [...threads.values()];
}

function saysMore(one: RowThread['type'], other: RowThread['type']): boolean {
  return threadTypes.indexOf(one) > threadTypes.indexOf(other);
}
