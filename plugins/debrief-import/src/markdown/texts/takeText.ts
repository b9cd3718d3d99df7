import { markdownLimit } from '@debrief/backstage-plugin-debrief-common';
import { hasWords } from '../../words/words';
import type { Reading } from '../Reading';
import type { Section } from '../source/sections';

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
