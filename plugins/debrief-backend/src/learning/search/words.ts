/** A word of a text and where it stands. */
export interface Word {
  /** As it is compared: see `foldWord`. */
  folded: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}\p{Mn}]+/gu;

// PostgreSQL has no room for lexemes of more than 2 KiB.
const lengthLimit = 60;

/** The words of a text, in their order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const folded = foldWord(word);
    return folded ? [{ folded, start: index, end: index + word.length }] : [];
  });
}

/** A word in lower case and without diacritics: `Zürich` becomes `zurich`. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .slice(0, lengthLimit)
    .replace(/\p{Cs}/gu, '');
}
