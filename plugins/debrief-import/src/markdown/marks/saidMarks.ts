import type { MarkName } from '@debrief/backstage-plugin-debrief-common';
import type { Warnings } from '../../Warnings';
import type { ReadEntry } from '../timeline/readTimeline';
import type { FoundMarks } from './Mark';

/** Fills in the marks of which an entry with a time of its own says so. */
export function inferFromEntries(
  marks: FoundMarks,
  entries: ReadEntry[],
  warnings: Warnings,
): void {
  const infer = (name: MarkName, read: ReadEntry | undefined, word: string) => {
    // Of what happened at an unknown time of a day, no instant is known.
    if (marks[name] || read?.time !== 'stated') {
      return;
    }
    const { entry, line } = read;
    marks[name] = { at: entry.at, certainty: 'said', line };
    warnings.add(
      line,
      `${word} was inferred: this entry of the timeline says so`,
    );
  };
  const notBeforeStart = entries.filter(
    ({ entry, time }) =>
      time !== 'unknown' &&
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
