import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { MarkedText } from './highlight';
import { Word } from './words';

/**
 * Marks the words of `terms` in a text; of a phrase, only where all of it
 * stands.
 *
 * @param stems - of the words of the terms, and of those words of the text that
 *   may be the same
 */
export function findMarks(
  { text, words }: { text: string; words: Word[] },
  terms: SearchTerm[],
  stems: Map<string, string>,
): MarkedText {
  const isSame = (word: Word | undefined, wanted: string) =>
    word !== undefined &&
    stems.has(word.folded) &&
    stems.get(word.folded) === stems.get(wanted);
  const isFound = (term: SearchTerm, at: number) =>
    term.type === 'prefix'
      ? words[at].folded.startsWith(term.words[0])
      : term.words.every((wanted, offset) =>
          isSame(words[at + offset], wanted),
        );

  const marks: MarkedText['marks'] = [];
  let end = 0;
  words.forEach((word, at) => {
    const lengths = terms
      .filter(term => isFound(term, at))
      .map(term => term.words.length);
    if (lengths.length > 0) {
      const last = at + Math.max(...lengths) - 1;
      if (last >= end) {
        marks.push([word.start, words[last].end]);
        end = last + 1;
      }
    }
  });
  return { text, marks };
}
