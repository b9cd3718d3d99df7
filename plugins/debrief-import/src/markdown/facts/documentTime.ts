import { toString } from 'mdast-util-to-string';
import { Clock } from '../../time/Clock';
import { Fact, findFact } from './facts';
import { Reading } from '../Reading';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';
import { Moment, readMoment } from '../../time/moments';
import { findStatedZone } from '../../time/statedZone';
import { Warnings } from '../../Warnings';
import { toOptionZone, Zone } from '../../time/zones';

/** The day that a document says it is about. */
export function readDocumentDay(
  facts: Fact[],
): { moment: Moment; line: number } | undefined {
  for (const name of ['date', 'startedAt', 'detectedAt'] as const) {
    const fact = findFact(facts, name);
    const moment = fact && readMoment(fact.values[0]);
    if (fact && moment?.day?.year) {
      return { moment, line: fact.line };
    }
  }
  return undefined;
}

/** The zone that holds for the whole document. */
export function findDocumentZone(
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

/** Makes clocks that know the day and the zone of the document. */
export function clockFactory(
  date: { moment: Moment } | undefined,
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
    if (date?.moment.day) {
      clock.setDay(date.moment.day);
    }
    return clock;
  };
}
