import { diff3Merge } from 'node-diff3';

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
  const lines: string[] = [];
  for (const region of diff3Merge(
    mine.split('\n'),
    base.split('\n'),
    theirs.split('\n'),
  )) {
    if (!region.ok) {
      return null;
    }
    lines.push(...region.ok);
  }
  return lines.join('\n');
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
