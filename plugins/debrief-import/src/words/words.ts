const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, without punctuation or markup. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Whether there is anything to read in a text. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether every word of `source` is also in `target`. */
export function isSaidBy(source: string, target: string): boolean {
  const said = new Set(wordsOf(target));
  return wordsOf(source).every(word => said.has(word));
}

/** `1 entry`, `3 entries`. */
export function count(
  number: number,
  one: string,
  many: string = `${one}s`,
): string {
  return `${number} ${number === 1 ? one : many}`;
}
