import { toString } from 'mdast-util-to-string';
import { Clock } from '../../time/Clock';
import { Fact, findFact } from './facts';
import { Reading } from '../Reading';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';
import { Moment, readMoment } from '../../time/moments';
import { findStatedZone } from '../../time/statedZone';
import { Warnings } from '../../Warnings';
import { toOptionZone, Zone } from '../../time/zones';

/** What holds for all times of a document. */
export interface DocumentTime {
  /** The day that it says it is about. */
  day?: StatedDay;
  /** A clock that knows this day, and the zone of the document. */
  newClock(): Clock;
}

/** A moment with a day, and where it stands. */
export interface StatedDay {
  moment: Moment;
  line: number;
}

/** The day of the facts, else of the title; the zone of the text or the options. */
export function readDocumentTime(
  facts: Fact[],
  dayOfTitle: StatedDay | undefined,
  reading: Pick<Reading, 'sections' | 'warnings'>,
  options: MarkdownImportOptions,
): DocumentTime {
  const day = findDay(facts) ?? dayOfTitle;
  const zone = findZone(facts, reading);
  return { day, newClock: clockFactory(day, zone, options, reading.warnings) };
}

function findDay(facts: Fact[]): StatedDay | undefined {
  for (const name of ['date', 'startedAt', 'detectedAt'] as const) {
    const fact = findFact(facts, name);
    const moment = fact && readMoment(fact.values[0]);
    if (fact && moment?.day?.year) {
      return { moment, line: fact.line };
    }
  }
  return undefined;
}

function findZone(
  facts: Fact[],
  named: Pick<Reading, 'sections' | 'warnings'>,
): Zone | undefined {
  const fact = findFact(facts, 'zone');
  const stated =
    fact &&
    (findStatedZone(fact.values[0], named, fact.line) ??
      toOptionZone(fact.values[0]));
  if (stated) {
    return stated;
  }
  for (const { blocks } of named.sections) {
    for (const { node, line } of blocks) {
      const text = node.type === 'paragraph' ? toString(node) : '';
      const sentence = text
        .split(/[.\n]/)
        .find(part => /\btimes\b/i.test(part));
      const zone = sentence && findStatedZone(sentence, named, line);
      if (zone && /\ball (?:the )?times\b|\btimes (?:are|in)\b/i.test(text)) {
        return zone;
      }
    }
  }
  return undefined;
}

function clockFactory(
  day: StatedDay | undefined,
  zone: Zone | undefined,
  { defaults }: MarkdownImportOptions,
  warnings: Warnings,
): () => Clock {
  const wanted = defaults?.timeZone;
  const fallback = wanted ? toOptionZone(wanted) : undefined;
  if (wanted && !fallback) {
    warnings.add(1, `"${wanted}" is no time zone; UTC was taken instead`);
  }
  return () => {
    const clock = new Clock(
      fallback ?? { id: 'UTC', name: 'UTC' },
      warnings,
      zone,
    );
    if (day?.moment.day) {
      clock.setDay(day.moment.day);
    }
    return clock;
  };
}
