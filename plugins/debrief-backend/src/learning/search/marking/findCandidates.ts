import { foldWord } from '../../../database';
import { foldInPlace } from './foldInPlace';
import { SoughtTerm } from './readSought';

/** A place in a text that may be what was looked for. */
export interface Candidate {
  term: SoughtTerm;
  start: number;
  end: number;
  /** The words that stand there, folded. */
  words: string[];
}

// More of them in one text do not make a better passage.
const mostCandidates = 50;
const mostPlaces = 2_000;

/**
 * Where a text has words that begin like those that are looked for. Whether
 * they have the same stem, only the database can say.
 *
 * @param length - so much of the text is looked at
 */
export function findCandidates(
  text: string,
  sought: SoughtTerm[],
  length: number,
): Candidate[] {
  const folded = foldInPlace(text.slice(0, length));
  return sought.flatMap(term => candidatesOf(folded, term));
}

function candidatesOf(text: string, term: SoughtTerm): Candidate[] {
  const found: Candidate[] = [];
  const [first] = term.words;
  let at = first.beginning === '' ? -1 : text.indexOf(first.beginning);
  for (
    let places = 0;
    at !== -1 && places < mostPlaces && found.length < mostCandidates;
    places++
  ) {
    const candidate = candidateAt(text, at, term);
    if (candidate) {
      found.push(candidate);
    }
    at = text.indexOf(first.beginning, at + 1);
  }
  return found;
}

function candidateAt(
  text: string,
  at: number,
  term: SoughtTerm,
): Candidate | undefined {
  if (isInsideWord(text, at)) {
    return undefined;
  }
  const words: string[] = [];
  let end = at;
  for (const { beginning } of term.words) {
    const next = nextWord(text, end);
    if (!next?.word.startsWith(beginning)) {
      return undefined;
    }
    words.push(foldWord(next.word));
    end = next.end;
  }
  return { term, start: at, end, words };
}

const lastIsWord = /[\p{L}\p{N}\p{M}]$/u;

function isInsideWord(text: string, at: number): boolean {
  return lastIsWord.test(text.slice(Math.max(0, at - 2), at));
}

function nextWord(
  text: string,
  from: number,
): { word: string; end: number } | undefined {
  const pattern = /[^\p{L}\p{N}\p{M}]{0,50}([\p{L}\p{N}\p{M}]{1,200})/uy;
  pattern.lastIndex = from;
  const [whole, word] = pattern.exec(text) ?? [];
  return whole === undefined ? undefined : { word, end: from + whole.length };
}
