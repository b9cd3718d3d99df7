// Endings that stemming takes off.
const endings = [
  'able',
  'al',
  'ance',
  'ate',
  'ation',
  'e',
  'ed',
  'ence',
  'er',
  'ers',
  'es',
  'ies',
  'ing',
  'ion',
  'ional',
  'ity',
  'ive',
  'ly',
  'ment',
  'ments',
  'ness',
  's',
  'y',
];

/**
 * Words that may begin with what was typed. The index holds stems, and a stem
 * can be shorter than what was typed (`configurati*`, where it is `configur`)
 * or spelt otherwise (`deploy*`, where it is `deploi`); so besides looking for
 * stems that begin with it, one looks for these.
 */
export function wordsWithPrefix(prefix: string): string[] {
  const words = endings.flatMap(ending =>
    Array.from(ending, (_, cut) => cut)
      .filter(cut => prefix.endsWith(ending.slice(0, cut)))
      .map(cut => prefix + ending.slice(cut)),
  );
  return [prefix, ...new Set(words)];
}
