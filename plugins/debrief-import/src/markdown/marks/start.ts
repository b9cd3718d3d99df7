import type { Warnings } from '../../Warnings';
import type { DocumentTime } from '../facts/documentTime';
import type { ReadEntry } from '../timeline/readTimeline';
import type { Mark } from './Mark';
import type { StatedDuration } from './statedMarks';

/** The start, where no fact states it. */
export function inferStart(
  durations: StatedDuration[],
  entries: ReadEntry[],
  { day, newClock }: DocumentTime,
  warnings: Warnings,
): Mark | undefined {
  const start = findStart(durations, entries);
  if (start) {
    const { entry, line } = start.entry;
    warnings.add(line, `Started was inferred: ${start.reason}`);
    return { at: entry.at, certainty: start.certainty, line };
  }
  const resolved = day && newClock().resolve(day.moment, day.line);
  if (!resolved) {
    return undefined;
  }
  const { line, moment } = day;
  warnings.add(line, 'Started was inferred from the date of the document');
  return { at: resolved.at, certainty: moment.time ? 'said' : 'guessed', line };
}

interface Start {
  entry: ReadEntry;
  reason: string;
  certainty: Mark['certainty'];
}

/** The entry that fits most stated durations, else one that says so. */
function findStart(
  durations: StatedDuration[],
  entries: ReadEntry[],
): Start | undefined {
  const placed = entries.filter(({ time }) => time !== 'unknown');
  const timed = placed.filter(({ time }) => time === 'stated');
  const fitting = findFitting(durations, timed);
  if (fitting) {
    return {
      entry: fitting,
      reason: 'other entries follow this one after the stated durations',
      certainty: 'said',
    };
  }
  const said = placed.find(({ text }) => saysStarted(text));
  if (said) {
    return {
      entry: said,
      reason: 'this entry of the timeline says so',
      certainty: said.time === 'stated' ? 'said' : 'guessed',
    };
  }
  const [first] = placed;
  return (
    first && {
      entry: first,
      reason: 'this is the first entry',
      certainty: 'guessed',
    }
  );
}

const oneMinute = 60_000;

function findFitting(
  durations: StatedDuration[],
  entries: ReadEntry[],
): ReadEntry | undefined {
  const minuteOf = ({ entry }: ReadEntry, later = 0) =>
    Math.round((Date.parse(entry.at) + later) / oneMinute);
  const minutes = new Set(entries.map(it => minuteOf(it)));
  const lasting = durations.filter(({ milliseconds }) => milliseconds > 0);
  let best: { entry?: ReadEntry; fits: number } = { fits: 0 };
  for (const entry of entries) {
    const fits = lasting.filter(({ milliseconds }) =>
      minutes.has(minuteOf(entry, milliseconds)),
    ).length;
    if (fits > best.fits) {
      best = { entry, fits };
    }
  }
  return best.entry;
}

function saysStarted(text: string): boolean {
  return (
    /\b(?:outage|incident|impact|problem|disruption|issue)s?\b.{0,20}\b(?:begins?|began|starts?|started)\b|\bstart of (?:the )?(?:incident|outage)\b/i.test(
      text.slice(0, 80),
    ) ||
    /\((?:problem|outage|incident|impact) (?:started|begins?|began)\)/i.test(
      text,
    )
  );
}
