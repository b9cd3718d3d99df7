import { createHash } from 'node:crypto';

// 128 bits: no two labels ever have the same.
const hexDigits = 32;

// A character that nobody's words have, and that FTS5 takes for a letter.
const firstCharacter = '\ue000';

/**
 * The word that stands for a label in the index: FTS5 would take a label such
 * as `tag:out of memory` apart, and stem what is left. No query and no text has
 * such a word.
 */
export function tokenOf(label: string): string {
  const hash = createHash('sha256').update(label).digest('hex');
  // No stemmer changes what ends in a digit.
  return `${firstCharacter}${hash.slice(0, hexDigits)}0`;
}
