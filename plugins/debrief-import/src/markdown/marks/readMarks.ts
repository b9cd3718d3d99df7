import {
  findMarkProblems,
  MarkName,
  markNames,
  Marks,
} from '@debrief/backstage-plugin-debrief-common';
import { toInstant } from '../../time/Clock';
import { readDuration } from '../../time/durations';
import type { FactName } from '../facts/factNames';
import { Fact, findFact } from '../facts/facts';
import { Reading } from '../Reading';
import { Moment, readMoment } from '../../time/moments';
import type { ReadEntry } from '../timeline/readTimeline';
import { DateTime } from 'luxon';

/** The most certain first. */
const origins = ['stated', 'computed', 'inferred'] as const;

interface Mark {
  at: string;
  origin: (typeof origins)[number];
  line: number;
}

type FoundMarks = Partial<Record<MarkName, Mark>>;

/**
 * Finds the marks: from facts that state them, from stated durations, and
 * where neither does, from the entries of the timeline that say so.
 */
export function readMarks(
  reading: Reading,
  facts: Fact[],
  entries: ReadEntry[],
  documentDay: { moment: Moment; line: number } | undefined,
): Marks {
  const marks: FoundMarks = readStatedMarks(reading, facts);
  const durations = readStatedDurations(facts);
  inferStart(reading, marks, durations, entries, documentDay);
  computeFromDurations(marks, durations);
  inferFromEntries(reading, marks, entries);
  dropContradictions(reading, marks);
  return {
    startedAt: marks.startedAt?.at ?? null,
    detectedAt: marks.detectedAt?.at ?? null,
    mitigatedAt: marks.mitigatedAt?.at ?? null,
    resolvedAt: marks.resolvedAt?.at ?? null,
    heldAt: marks.heldAt?.at ?? null,
  };
}

function readStatedMarks(reading: Reading, facts: Fact[]): FoundMarks {
  const marks: FoundMarks = {};
  const read = (name: MarkName, fact: Fact | undefined) => {
    const moment = fact && readMoment(fact.values[0]);
    const clock = reading.newClock();
    // "Start: 09:12" needs the day of the document, "Date: 2026-03-02" does not.
    const canRead =
      moment &&
      (moment.time !== undefined || (moment.day && name === 'heldAt'));
    const resolved = canRead && clock.resolve(moment, fact.line);
    if (resolved && fact) {
      marks[name] = { at: resolved.at, origin: 'stated', line: fact.line };
      return clock.resolveUntil(moment, resolved.at);
    }
    return undefined;
  };
  markNames.forEach(name => read(name, findFact(facts, name)));
  for (const [name, mark] of durationFacts) {
    const fact = findFact(facts, name);
    if (!marks[mark] && fact && readDuration(fact.values[0]) === undefined) {
      read(mark, fact);
    }
  }
  const date = findFact(facts, 'date');
  if (!marks.startedAt && date) {
    const until = read('startedAt', date);
    if (until && !marks.resolvedAt) {
      marks.resolvedAt = { at: until, origin: 'inferred', line: date.line };
      reading.warnings.add(
        date.line,
        'The beginning and the end of the date were taken as started and resolved',
      );
    }
  }
  return marks;
}

const durationFacts: [FactName, MarkName][] = [
  ['timeToDetect', 'detectedAt'],
  ['timeToMitigate', 'mitigatedAt'],
  ['timeToResolve', 'resolvedAt'],
];

interface StatedDuration {
  mark: MarkName;
  milliseconds: number;
  line: number;
}

function readStatedDurations(facts: Fact[]): StatedDuration[] {
  return durationFacts.flatMap(([name, mark]) => {
    // "Detection time: 40 min" is a duration under the name of an instant.
    for (const fact of [
      findFact(facts, name),
      facts.find(it => it.name === mark),
    ]) {
      const milliseconds = fact && readDuration(fact.values[0]);
      if (fact && milliseconds !== undefined) {
        return [{ mark, milliseconds, line: fact.line }];
      }
    }
    return [];
  });
}

function inferStart(
  { warnings, newClock }: Reading,
  marks: FoundMarks,
  durations: StatedDuration[],
  entries: ReadEntry[],
  documentDay: { moment: Moment; line: number } | undefined,
): void {
  if (marks.startedAt) {
    return;
  }
  const start = findStart(durations, entries);
  if (start) {
    const { entry, line } = start.entry;
    marks.startedAt = { at: entry.at, origin: 'inferred', line };
    warnings.add(line, `Started was inferred: ${start.reason}`);
    return;
  }
  const resolved =
    documentDay && newClock().resolve(documentDay.moment, documentDay.line);
  if (resolved && documentDay) {
    const { line } = documentDay;
    marks.startedAt = { at: resolved.at, origin: 'inferred', line };
    warnings.add(line, 'Started was inferred from the date of the document');
  }
}

const oneMinute = 60_000;

/** The entry that fits most stated durations, else one that says so. */
function findStart(
  durations: StatedDuration[],
  entries: ReadEntry[],
): { entry: ReadEntry; reason: string } | undefined {
  const timed = entries.filter(({ hasTime }) => hasTime);
  const minutes = new Set(
    timed.map(({ entry }) => Math.round(Date.parse(entry.at) / oneMinute)),
  );
  const lasting = durations.filter(({ milliseconds }) => milliseconds > 0);
  const fitting = timed.map(read => ({
    read,
    fits: lasting.filter(({ milliseconds }) =>
      minutes.has(
        Math.round((Date.parse(read.entry.at) + milliseconds) / oneMinute),
      ),
    ).length,
  }));
  const best = fitting.reduce(
    (a, b) => (b.fits > (a?.fits ?? 0) ? b : a),
    undefined as (typeof fitting)[number] | undefined,
  );
  if (best) {
    return {
      entry: best.read,
      reason: 'other entries follow this one after the stated durations',
    };
  }
  const said = timed.find(
    ({ text }) =>
      saysStarted.test(text.slice(0, 80)) ||
      /\((?:problem|outage|incident|impact) (?:started|begins?|began)\)/i.test(
        text,
      ),
  );
  if (said) {
    return { entry: said, reason: 'this entry of the timeline says so' };
  }
  const [first] = timed;
  return first && { entry: first, reason: 'this is the first entry' };
}

function computeFromDurations(
  marks: FoundMarks,
  durations: StatedDuration[],
): void {
  const { startedAt } = marks;
  if (!startedAt) {
    return;
  }
  for (const { mark, milliseconds, line } of durations) {
    const at = DateTime.fromISO(startedAt.at).plus(milliseconds);
    if (!marks[mark] && at.isValid) {
      marks[mark] = { at: toInstant(at), origin: 'computed', line };
    }
  }
}

const saysStarted =
  /\b(?:outage|incident|impact|problem|disruption|issue)s?\b.{0,20}\b(?:begins?|began|starts?|started)\b|\bstart of (?:the )?(?:incident|outage)\b/i;
const saysDetected =
  /^\W*(?:detection|detected|discovery)\b|\b(?:issue|incident|problem|outage)\b.{0,20}\b(?:detected|identified|discovered|noticed)\b|\bdetects\b/i;
const saysNoticed =
  /\b(?:alert(?:s|ed)?|alarms?|paged|pager)\b|\b(?:reports?|reported|notic(?:e|es|ed|ing)|reali[sz]ed?)\b|\breceived (?:an? )?(?:e-?mail|warning|notification)/i;
const saysMitigated =
  /\b(?:mitigated|mitigation (?:applied|in place)|workaround (?:applied|in place|deployed))\b/i;
const saysResolved =
  /^\W*(?:recovery|recovered|resolution|resolved)\b|\b(?:issue|incident|problem|outage)\b.{0,30}\b(?:resolved|fixed|over|ends|ended)\b|\(resolved\)|\bservices? (?:is |was )?(?:restored|recovered|operational)\b|\bback to normal\b|\breturns? to normal\b|\b(?:all|everything) .{0,30}\b(?:operational|fine|working|okay|healthy)\b/i;

/** An entry is about what it says first; the rest of a long one is detail. */
function lead(text: string): string {
  return plain(text.slice(0, 160));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function inferFromEntries(
  reading: Reading,
  marks: FoundMarks,
  entries: ReadEntry[],
): void {
  const infer = (name: MarkName, read: ReadEntry | undefined, word: string) => {
    if (marks[name] || !read) {
      return;
    }
    const { entry, line } = read;
    marks[name] = { at: entry.at, origin: 'inferred', line };
    reading.warnings.add(
      line,
      `${word} was inferred: this entry of the timeline says so`,
    );
  };
  const notBeforeStart = entries.filter(
    ({ entry, hasTime }) =>
      hasTime &&
      (!marks.startedAt ||
        Date.parse(entry.at) >= Date.parse(marks.startedAt.at)),
  );
  // Later on, people notice and report many things.
  const early = notBeforeStart.slice(
    0,
    Math.max(3, Math.ceil(notBeforeStart.length / 3)),
  );
  const detected =
    notBeforeStart.find(({ text }) => saysDetected.test(lead(text))) ??
    early.find(({ text }) => saysNoticed.test(lead(text)));
  infer('detectedAt', detected, 'Detected');
  infer(
    'mitigatedAt',
    notBeforeStart.find(({ text }) => saysMitigated.test(lead(text))),
    'Mitigated',
  );
  // What is said to be fixed early on came back: the timeline goes on.
  const late = notBeforeStart.slice(
    Math.floor((notBeforeStart.length - 1) / 2),
  );
  infer('resolvedAt', late.filter(isAboutTheEnd).at(-1), 'Resolved');

  function isAboutTheEnd(read: ReadEntry): boolean {
    // The last words of a timeline tell how it ended.
    const isLast = notBeforeStart.slice(-2).includes(read);
    return saysResolved.test(isLast ? plain(read.text) : lead(read.text));
  }
}

function dropContradictions({ warnings }: Reading, marks: FoundMarks): void {
  const problemOf = () =>
    findMarkProblems(
      Object.fromEntries(
        Object.entries(marks).map(([name, mark]) => [name, mark.at]),
      ),
    ).at(0);
  for (let problem = problemOf(); problem; problem = problemOf()) {
    const { mark, notBefore } = problem;
    const less = [mark, notBefore].reduce((a, b) =>
      originRank(marks[b]) > originRank(marks[a]) ? b : a,
    );
    warnings.add(
      marks[less]?.line ?? 1,
      `${mark} would be before ${notBefore}; ${less} was left out`,
    );
    delete marks[less];
  }
}

function originRank(mark: Mark | undefined): number {
  return mark ? origins.indexOf(mark.origin) : -1;
}
