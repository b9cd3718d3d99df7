import type { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { guessFactorCategory } from '../../words/guessFactorCategory';
import { normalizeHeading } from '../source/sectionRoles';
import { Reading, sectionsOf } from '../Reading';
import { Item, readItems } from '../source/items';
import { Section } from '../source/sections';
import { count, hasWords } from '../../words/words';
import { takeText } from './takeText';
import type { MarkdownImportOptions } from '../MarkdownImportOptions';

type Factor = DebriefContent['factors'][number];

const mostFactors = 100;

/** Reads contributing factors, root causes and triggers. */
export function readFactors(
  reading: Reading,
  { factorCategories }: Pick<MarkdownImportOptions, 'factorCategories'>,
): Factor[] {
  const { warnings, ledger } = reading;
  const sections = sectionsOf(reading, 'factors');
  const factors: Factor[] = [];
  let first: number | undefined;
  const add = (text: string, line: number): boolean => {
    const category = guessFactorCategory(text, factorCategories);
    if (!hasWords(text) || !category || factors.length >= mostFactors) {
      return false;
    }
    factors.push({ category, text });
    first ??= line;
    return true;
  };

  for (const section of sections) {
    warnOfRootCause(section, reading);
    if (isNamedFactor(section)) {
      const name = section.heading?.markdown ?? '';
      const hasRoom =
        factorCategories.length > 0 && factors.length < mostFactors;
      const text = hasRoom ? takeText(reading, [section]) : '';
      if (text && add([name, text].join('\n\n'), section.heading?.line ?? 1)) {
        claimHeading(section, reading);
      }
      continue;
    }
    for (const item of readItems(reading, section)) {
      const text = reading.definitions.appendTo(item.markdown);
      if (add(text, item.line)) {
        ledger.claim(item.start, item.end);
      }
    }
    if (section.heading && !section.heading.saysMore) {
      claimHeading(section, reading);
    }
  }
  if (first !== undefined) {
    warnings.add(
      first,
      `The categories of ${count(
        factors.length,
        'contributing factor',
      )} were guessed from their words`,
    );
  }
  return factors;
}

/** What went well, point by point. */
export function readWentWell(reading: Reading): DebriefContent['wentWell'] {
  const { ledger, definitions } = reading;
  return sectionsOf(reading, 'wentWell')
    .flatMap(section => {
      if (section.heading && !section.heading.saysMore) {
        claimHeading(section, reading);
      }
      return readItems(reading, section);
    })
    .filter(({ markdown }: Item) => hasWords(markdown))
    .slice(0, mostFactors)
    .map(item => {
      ledger.claim(item.start, item.end);
      return {
        text: definitions.appendTo(item.markdown),
        countermeasureId: null,
      };
    });
}

/** A heading of its own below the factors, such as "Network". */
function isNamedFactor({ heading, parent, children }: Section): boolean {
  return (
    heading !== undefined &&
    heading.saysMore &&
    parent?.role === 'factors' &&
    children.length === 0
  );
}

function warnOfRootCause(
  { heading, parent }: Section,
  { warnings }: Reading,
): void {
  const title = normalizeHeading(heading?.text ?? '');
  if (/\bcauses?\b|\bcaused\b/.test(title) && parent?.role !== 'factors') {
    warnings.addOnce(
      'root-cause',
      heading?.line ?? 1,
      'What the document calls a cause is recorded as contributing factors, of which there are always several',
    );
  }
}

function claimHeading({ heading }: Section, { ledger }: Reading): void {
  if (heading) {
    ledger.claim(heading.start, heading.end);
  }
}
