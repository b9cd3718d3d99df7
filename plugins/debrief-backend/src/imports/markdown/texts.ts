import {
  DebriefContent,
  markdownLimit,
} from '@debrief/backstage-plugin-debrief-common';
import { Field, findField } from './fields';
import { Importing, sectionsOf, takeText } from './importing';
import { Section } from './sections';
import { hasWords } from './text';

type Texts = Pick<
  DebriefContent,
  'summary' | 'discussion' | 'surprises' | 'luck' | 'targetAnswers' | 'impact'
>;

/** The sections that are one text each; the discussion is still empty. */
export function readTexts(importing: Importing, fields: Field[]): Texts {
  const take = (role: Section['role']) =>
    takeText(importing, sectionsOf(importing, role));
  const summary =
    take('summary') || takePreamble(importing) || take('whatHappened');
  const impact = take('impact');
  return {
    summary: summary || (findField(fields, 'summary')?.values[0] ?? ''),
    discussion: '',
    surprises: take('surprises'),
    luck: take('luck'),
    targetAnswers: {
      detect: take('detectSooner'),
      resolve: take('resolveSooner'),
    },
    impact: {
      description: impact || (findField(fields, 'impact')?.values[0] ?? ''),
      customersAffected: readNumber(fields, 'customersAffected'),
      complaints: readNumber(fields, 'complaints'),
      cost: null,
    },
  };
}

/**
 * The text between the title and the first heading, facts aside. Of a document
 * without any known heading, the first paragraph.
 */
function takePreamble(importing: Importing): string {
  const { sections, ledger, text, warnings } = importing;
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
  return importing.definitions.appendTo(summary);
}

function isFact(text: string): boolean {
  return text
    .split('\n')
    .every(line =>
      /^\s*[*_]{0,2}[^:\n]{1,40}[*_]{0,2}:[*_]{0,2}(?:\s|$)/.test(line),
    );
}

function readNumber(
  fields: Field[],
  name: 'customersAffected' | 'complaints',
): number | null {
  const text = findField(fields, name)?.values[0];
  const digits =
    text &&
    /^\W*(\d{1,3}(?:[,. ']\d{3})+|\d{1,9})\b(?![.,%]?\d*\s*[%kKmM])/.exec(text);
  return digits ? Number(digits[1].replace(/\D/g, '')) : null;
}
