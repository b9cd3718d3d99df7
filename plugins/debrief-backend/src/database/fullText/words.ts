const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

const isPlain = /^[a-z0-9]*$/;

// PostgreSQL has no room for lexemes of more than 2 KiB.
const lengthLimit = 60;

/** The words of a text in their order, each as it is compared. */
export function wordsIn(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(foldWord).filter(Boolean);
}

/** A word in lower case and without diacritics: `Zürich` becomes `zurich`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words are: of a long text there are ten thousand to fold.
  if (isPlain.test(lower)) {
    return lower.slice(0, lengthLimit);
  }
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .slice(0, lengthLimit)
    .replace(/\p{Cs}/gu, '');
}
