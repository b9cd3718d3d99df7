/**
 * A text as words are compared, in lower case and without diacritics, in which
 * every character stands where it stood.
 */
export function foldInPlace(text: string): string {
  return text
    .replace(/[\u00c0-\u1fff]/g, character => character.normalize('NFD')[0])
    .toLowerCase();
}
