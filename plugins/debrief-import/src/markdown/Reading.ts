import {
  FactorCategorySetting,
  markdownLimit,
} from '@debrief/backstage-plugin-debrief-common';
import { Clock } from '../time/Clock';
import { Definitions } from './source/Definitions';
import { Ledger } from './source/Ledger';
import { Section } from './source/sections';
import { dedent, hasWords } from '../words/words';
import { Warnings } from '../Warnings';

/** What the readers of one document share. */
export interface Reading {
  /** The source that all positions refer to. */
  text: string;
  sections: Section[];
  ledger: Ledger;
  definitions: Definitions;
  warnings: Warnings;
  /** A clock that knows the day and the zone of the document. */
  newClock(): Clock;
  factorCategories: FactorCategorySetting['id'][];
}

/** A part of the source, without the indentation of its container. */
export function sliceOf(
  { text }: Pick<Reading, 'text'>,
  start: number,
  end: number,
): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return dedent(text.slice(start, end), start - lineStart).trim();
}

/**
 * Takes the whole text of sections, with the headings inside them, out of the
 * source. Empty, and nothing is taken, when it is too long for one text.
 */
export function takeText(reading: Reading, sections: Section[]): string {
  const { text, ledger, definitions } = reading;
  const all = new Set(sections);
  const isInner = ({ parent }: Section) =>
    parent !== undefined && all.has(parent);
  const taken = sections
    .flatMap(section => [
      ...(section.heading && isInner(section)
        ? [text.slice(section.heading.start, section.heading.end)]
        : []),
      ...section.blocks
        .filter(({ node }) => node.type !== 'thematicBreak')
        .map(({ start, end }) => text.slice(start, end)),
    ])
    .join('\n\n')
    .trim();
  if (taken.length > markdownLimit) {
    return '';
  }
  for (const section of sections) {
    const { heading, blocks } = section;
    if (heading && (isInner(section) || !heading.saysMore)) {
      ledger.claim(heading.start, heading.end);
    }
    ledger.claimBlocks(blocks);
  }
  return hasWords(taken) ? definitions.appendTo(taken) : '';
}

/** The words of a heading as they stand in the source. */
export function headingMarkdown(
  { text }: Pick<Reading, 'text'>,
  { start, end }: { start: number; end: number },
): string {
  return text
    .slice(start, end)
    .replace(/\s*\n\s*[=-]+\s*$/, '')
    .replace(/^[#\s]+|[#\s]+$/g, '');
}

/** Sections of a role, in the order of the source. */
export function sectionsOf(
  { sections }: Pick<Reading, 'sections'>,
  role: Section['role'],
): Section[] {
  return sections.filter(section => section.role === role);
}
