import type { Reading } from '../Reading';
import { Fact, findFact } from '../facts/facts';
import type { Source } from '../source/readSource';
import { hasWords, isSaidBy } from '../../words/words';

/** Everything that has no other place, with the definitions that it refers to. */
export function collectRest(
  { ledger, sections, definitions }: Reading,
  source: Source,
  facts: Fact[],
): string {
  const rest = [frontMatterText(source, facts), ledger.leftovers(sections)]
    .filter(hasWords)
    .join('\n\n');
  return definitions.appendTo(rest);
}

/** The front matter as it stands, unless its title was all it said. */
function frontMatterText({ frontMatter }: Source, facts: Fact[]): string {
  if (!frontMatter || !hasWords(frontMatter.raw)) {
    return '';
  }
  const [only, ...others] = frontMatter.entries;
  const isTitleOnly =
    others.length === 0 &&
    only?.key.toLowerCase() === 'title' &&
    !frontMatter.raw.includes('\n') &&
    findFact(facts, 'title')?.line === only.line &&
    only.values.join(', ').length <= 250 &&
    isSaidBy(frontMatter.raw, `title ${only.values.join(' ')}`);
  if (isTitleOnly) {
    return '';
  }
  const fence = '`'.repeat(fenceLength(frontMatter.raw));
  return [`${fence}yaml`, frontMatter.raw, fence].join('\n');
}

function fenceLength(text: string): number {
  const runs = text.match(/`+/g) ?? [];
  return runs.reduce((longest, run) => Math.max(longest, run.length), 2) + 1;
}
