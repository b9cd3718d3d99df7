/** One piece of a search: a word, a phrase, or the beginning of a word. */
export interface SearchTerm {
  type: 'word' | 'phrase' | 'prefix';
  /** The words of it, in lower case and without punctuation. */
  words: string[];
  /** Whether results must not have it. */
  without: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

// More say nothing more; a pasted log would keep a database busy.
const mostTerms = 32;

// One letter begins too many words to be of use.
const shortestPrefix = 2;

/**
 * Reads what a person typed: words (all needed, stemmed), `"exact phrase"`,
 * `-without`, `prefix*`. Nothing that is typed is an error: an open quote
 * closes at the end, a lone dash or star means nothing. A word with punctuation
 * inside (`redis-cluster`, `10.0.0.1`) is a phrase of its parts. The first 32
 * terms count.
 */
export function parseSearchQuery(text: string): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  const token = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu;
  for (const [, dash, quoted, bare] of text.matchAll(token)) {
    const words = wordsOf(quoted ?? bare);
    const read =
      quoted === undefined && bare.endsWith('*')
        ? readBeginning(words)
        : readWhole(words, quoted !== undefined);
    for (const term of read) {
      const without = dash === '-';
      terms.set(JSON.stringify([term, without]), { ...term, without });
    }
  }
  return [...terms.values()].slice(0, mostTerms);
}

type Part = Omit<SearchTerm, 'without'>;

function readWhole(words: string[], isQuoted: boolean): Part[] {
  if (words.length === 0) {
    return [];
  }
  return [{ type: isQuoted || words.length > 1 ? 'phrase' : 'word', words }];
}

// Only the last word is unfinished: `redis-clu*` is `redis` and `clu*`.
function readBeginning(words: string[]): Part[] {
  const last = words.slice(-1);
  if (last.length === 0 || last[0].length < shortestPrefix) {
    return readWhole(words, false);
  }
  const type = 'prefix' as const;
  return [...readWhole(words.slice(0, -1), false), { type, words: last }];
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(wordPattern) ?? []).map(word =>
    word.toLowerCase(),
  );
}

/** Whether a query asks for anything that can be found. */
export function hasPositiveTerm(terms: SearchTerm[]): boolean {
  return terms.some(term => !term.without);
}
