/** One piece of a search: a word, a phrase, or the beginning of a word. @public */
export interface SearchTerm {
  type: 'word' | 'phrase' | 'prefix';
  /** The words of it, in lower case and without punctuation. */
  words: string[];
  /** Whether results must not have it. */
  without: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Reads what a person typed: words (all needed, stemmed), `"exact phrase"`,
 * `-without`, `prefix*`. Nothing that is typed is an error: an open quote
 * closes at the end, a lone dash or star means nothing. A word with punctuation
 * inside (`redis-cluster`, `10.0.0.1`) is a phrase of its parts.
 *
 * @public
 */
export function parseSearchQuery(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  const token = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu;
  for (const [, dash, quoted, bare] of text.matchAll(token)) {
    const raw = quoted ?? bare;
    const words = wordsOf(raw);
    if (words.length === 0) {
      continue;
    }
    terms.push({
      type: typeOf(quoted !== undefined, raw, words),
      words,
      without: dash === '-',
    });
  }
  return terms;
}

function typeOf(
  quoted: boolean,
  raw: string,
  words: string[],
): SearchTerm['type'] {
  if (!quoted && raw.endsWith('*') && words.length === 1) {
    return 'prefix';
  }
  return quoted || words.length > 1 ? 'phrase' : 'word';
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(wordPattern) ?? []).map(word =>
    word.toLowerCase(),
  );
}

/** Whether a query asks for anything that can be found. @public */
export function hasPositiveTerm(terms: SearchTerm[]): boolean {
  return terms.some(term => !term.without);
}
