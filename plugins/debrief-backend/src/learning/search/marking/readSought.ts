import { SearchTerm } from '@debrief/backstage-plugin-debrief-common';
import { foldWord } from '../../../database';

/** A word, a phrase or a beginning of a word that texts must have. */
export interface SoughtTerm {
  words: SoughtWord[];
}

/** One word of it. */
export interface SoughtWord {
  /** What all words that are found by it begin with. */
  beginning: string;
  /** The stem they have; null when beginning like it is enough. */
  stem: string | null;
}

/** What a text must have in it to be found by `terms`. */
export async function readSought(
  terms: SearchTerm[],
  stemsOf: (words: string[]) => Promise<Map<string, string>>,
): Promise<SoughtTerm[]> {
  const needed = terms.filter(term => !term.without);
  if (needed.length === 0) {
    return [];
  }
  const stems = await stemsOf([
    ...new Set(needed.flatMap(term => term.words.map(foldWord))),
  ]);
  return needed.map(({ type, words }) => ({
    words: words
      .map(foldWord)
      .map(word =>
        type === 'prefix'
          ? { beginning: word, stem: null }
          : toSoughtWord(word, stems.get(word) ?? word),
      ),
  }));
}

function toSoughtWord(word: string, stem: string): SoughtWord {
  let length = 0;
  while (length < word.length && word[length] === stem[length]) {
    length++;
  }
  // Folding takes Hangul apart; texts have it whole.
  return { beginning: word.slice(0, length).normalize('NFC'), stem };
}
