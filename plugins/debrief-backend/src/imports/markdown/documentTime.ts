import { toString } from 'mdast-util-to-string';
import { Clock } from './clock';
import { Field, findField } from './fields';
import { Importing } from './importing';
import type { MarkdownImportOptions } from './importOptions';
import { Moment, readMoment } from './moments';
import { findStatedZone } from './statedZone';
import { Warnings } from './warnings';
import { toOptionZone, Zone } from './zones';

/** The day that a document says it is about. */
export function readDocumentDay(
  fields: Field[],
): { moment: Moment; line: number } | undefined {
  for (const name of ['date', 'startedAt', 'detectedAt'] as const) {
    const field = findField(fields, name);
    const moment = field && readMoment(field.values[0]);
    if (field && moment?.day?.year) {
      return { moment, line: field.line };
    }
  }
  return undefined;
}

/** The zone that holds for the whole document. */
export function findDocumentZone(
  fields: Field[],
  named: Pick<Importing, 'sections' | 'warnings'>,
): Zone | undefined {
  const field = findField(fields, 'zone');
  const stated =
    field &&
    (findStatedZone(field.values[0], named, field.line) ??
      toOptionZone(field.values[0]));
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
