import {
  DebriefContent,
  markdownLimit,
} from '@debrief/backstage-plugin-debrief-common';
import { Fact, findFact } from '../facts/facts';
import { Reading, sectionsOf } from '../Reading';
import { Section } from '../source/sections';
import { hasWords } from '../../words/words';
import { takeText } from './takeText';

type Texts = Pick<
  DebriefContent,
  'summary' | 'discussion' | 'surprises' | 'luck' | 'targetAnswers' | 'impact'
>;

/** The sections that are one text each; the discussion is still empty. */
export function readTexts(reading: Reading, facts: Fact[]): Texts {
  const take = (role: Section['role']) =>
    takeText(reading, sectionsOf(reading, role));
  const summary =
    take('summary') || takePreamble(reading) || take('whatHappened');
  const impact = take('impact');
  return {
    summary: summary || (findFact(facts, 'summary')?.values[0] ?? ''),
    discussion: '',
    surprises: take('surprises'),
    luck: take('luck'),
    targetAnswers: {
      detect: take('detectSooner'),
      resolve: take('resolveSooner'),
    },
    impact: {
      description: impact || (findFact(facts, 'impact')?.values[0] ?? ''),
      customersAffected: readNumber(facts, 'customersAffected'),
      complaints: readNumber(facts, 'complaints'),
      cost: null,
    },
  };
}

/**
 * The text between the title and the first heading, facts aside. Of a document
 * without any known heading, the first paragraph.
 */
function takePreamble(reading: Reading): string {
  const { sections, ledger, text, warnings } = reading;
  const preamble = sections.find(
    ({ heading, isTitle, blocks }) =>
      (isTitle || !heading) && blocks.length > 0,
  );
  const paragraphs = (preamble?.blocks ?? []).filter(
    ({ node, start, end }) =>
      node.type === 'paragraph' && !isFact(text.slice(start, end)),
  );
  const isStructured = sections.some(({ role }) => role !== undefined);
  const taken = isStructured ? paragraphs : paragraphs.slice(0, 1);
  const summary = taken
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
  if (!hasWords(summary) || summary.length > markdownLimit) {
    return '';
  }
  warnings.add(
    taken[0].line,
    'There is no summary; what stands before the first heading was taken',
  );
  ledger.claimBlocks(taken);
  return reading.definitions.appendTo(summary);
}

function isFact(text: string): boolean {
  return text
    .split('\n')
    .every(line =>
      /^\s*[*_]{0,2}[^:\n]{1,40}[*_]{0,2}:[*_]{0,2}(?:\s|$)/.test(line),
    );
}

function readNumber(
  facts: Fact[],
  name: 'customersAffected' | 'complaints',
): number | null {
  const text = findFact(facts, name)?.values[0];
  const digits =
    text &&
    /^\W*(\d{1,3}(?:[,. ']\d{3})+|\d{1,9})\b(?![.,%]?\d*\s*[%kKmM])/.exec(text);
  return digits ? Number(digits[1].replace(/\D/g, '')) : null;
}
