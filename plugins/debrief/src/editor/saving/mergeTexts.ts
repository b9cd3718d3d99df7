/**
 * The text with the changes of both people, or null when they changed the same
 * lines.
 *
 * @param base - the text both began with
 */
export function mergeTexts(
  base: string,
  mine: string,
  theirs: string,
): string | null {
  const lines = base.split('\n');
  const [first, second] = [
    findChange(lines, mine.split('\n')),
    findChange(lines, theirs.split('\n')),
  ].sort((one, other) => one.start - other.start);
  if (first.end >= second.start) {
    return null;
  }
  return [
    ...lines.slice(0, first.start),
    ...first.lines,
    ...lines.slice(first.end, second.start),
    ...second.lines,
    ...lines.slice(second.end),
  ].join('\n');
}

/** What to begin with when a person merges two texts by hand. */
export function suggestMerge(
  base: string,
  mine: string,
  theirs: string,
): string {
  return (
    mergeTexts(base, mine, theirs) ??
    [theirs.trimEnd(), mine.trimEnd()].filter(Boolean).join('\n\n')
  );
}

interface Change {
  /** The lines of the base that were replaced, the end excluded. */
  start: number;
  end: number;
  lines: string[];
}

function findChange(base: string[], changed: string[]): Change {
  const { before, after } = commonEnds(base, changed);
  return {
    start: before,
    end: base.length - after,
    lines: changed.slice(before, changed.length - after),
  };
}

/** How many items two sequences share at their beginning and at their end. */
export function commonEnds<T>(
  one: ArrayLike<T>,
  other: ArrayLike<T>,
): { before: number; after: number } {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) {
    before++;
  }
  let after = 0;
  while (
    after < most - before &&
    one[one.length - 1 - after] === other[other.length - 1 - after]
  ) {
    after++;
  }
  return { before, after };
}
