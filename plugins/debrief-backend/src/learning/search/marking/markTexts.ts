import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { giveWay } from '../../../database';
import { Candidate, findCandidates } from './findCandidates';
import { MarkedText } from './highlight';
import { readSought } from './readSought';

/** What a result shows of what was looked for. */
export interface MarkedTexts {
  title: MarkedText;
  body: MarkedText;
}

// Of all texts of a page together: to look at them takes some milliseconds. All
// but the longest are looked through to their ends.
const charactersOfPage = 2_000_000;

/**
 * Marks what was looked for in the texts of a page. However long they are, only
 * so many characters are looked at, and only words that begin like one that is
 * wanted are stemmed.
 */
export async function markTexts(
  terms: SearchTerm[],
  texts: { title: string; body: string }[],
  stemsOf: (words: string[]) => Promise<Map<string, string>>,
): Promise<MarkedTexts[]> {
  const sought = texts.length > 0 ? await readSought(terms, stemsOf) : [];
  const length = Math.ceil(
    charactersOfPage / Math.max(1, texts.length * sought.length),
  );
  const candidates: { title: Candidate[]; body: Candidate[] }[] = [];
  for (const { title, body } of texts) {
    await giveWay();
    candidates.push({
      title: findCandidates(title, sought, title.length),
      body: findCandidates(body, sought, length),
    });
  }
  const words = candidates
    .flatMap(({ title, body }) => [...title, ...body])
    .flatMap(it => it.words);
  const stems =
    words.length > 0
      ? await stemsOf([...new Set(words)])
      : new Map<string, string>();
  const marksIn = (some: Candidate[]) =>
    withoutOverlap(some.filter(it => isMatch(it, stems)));
  return texts.map(({ title, body }, index) => ({
    title: { text: title, marks: marksIn(candidates[index].title) },
    body: { text: body, marks: marksIn(candidates[index].body) },
  }));
}

function isMatch(
  { term, words }: Candidate,
  stems: Map<string, string>,
): boolean {
  return term.words.every(
    ({ stem }, index) =>
      stem === null || (stems.get(words[index]) ?? words[index]) === stem,
  );
}

function withoutOverlap(matches: Candidate[]): MarkedText['marks'] {
  const marks: MarkedText['marks'] = [];
  let last = 0;
  const sorted = [...matches].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const { start, end } of sorted) {
    if (start >= last) {
      marks.push([start, end]);
      last = end;
    }
  }
  return marks;
}
