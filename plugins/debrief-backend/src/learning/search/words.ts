/** A word of a text and where it stands. */
export interface Word {
  /** As it is compared: see `foldWord`. */
  folded: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

const isPlain = /^[a-z0-9]*$/;

// PostgreSQL has no room for lexemes of more than 2 KiB.
const lengthLimit = 60;

/** The words of a text, in their order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const folded = foldWord(word);
    return folded ? [{ folded, start: index, end: index + word.length }] : [];
  });
}

/**
 * The words of a text, of which those that begin with another letter are left
 * empty: of a page of texts only a few can be what is looked for.
 *
 * @param initials - folded
 */
export function wordsBeginningWith(
  initials: Set<string>,
  text: string,
): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const place = { start: index, end: index + word.length };
    if (isAscii(word[0]) && !initials.has(word[0].toLowerCase())) {
      return [{ folded: '', ...place }];
    }
    const folded = foldWord(word);
    return folded ? [{ folded, ...place }] : [];
  });
}

function isAscii(character: string): boolean {
  return character < '\u0080';
}

/** A word in lower case and without diacritics: `Zürich` becomes `zurich`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words are: of a page of results there are ten thousand to fold.
  if (isPlain.test(lower)) {
    return lower.slice(0, lengthLimit);
  }
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .slice(0, lengthLimit)
    .replace(/\p{Cs}/gu, '');
}
