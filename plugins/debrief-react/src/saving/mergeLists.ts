import isEqual from 'fast-deep-equal';

/**
 * What both of two people made of a list, or null when they changed the same
 * item in different ways.
 *
 * @param base - the list both began with
 */
export function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): T[] | null {
  const removedByMe = without(base, mine);
  const removedByThem = without(base, theirs);
  const addedByMe = without(mine, base);
  const addedByThem = without(theirs, base);
  // An edited item is one removed and one added. When both let go of the same
  // item and one of them wrote another in its place, nobody but a person can
  // say which is meant.
  const bothTouched = removedByMe.some(item => has(removedByThem, item));
  if (bothTouched && !isEqual(addedByMe, addedByThem)) {
    return null;
  }

  const merged = without(theirs, removedByMe);
  for (const item of without(addedByMe, theirs)) {
    merged.splice(placeFor(item, mine, merged), 0, item);
  }
  return merged;
}

function without<T>(items: readonly T[], others: readonly T[]): T[] {
  return items.filter(item => !has(others, item));
}

function has<T>(items: readonly T[], item: T): boolean {
  return items.some(other => isEqual(other, item));
}

/** Behind the nearest item that stands before it in `mine`. */
function placeFor<T>(item: T, mine: readonly T[], merged: readonly T[]) {
  for (let before = mine.indexOf(item) - 1; before >= 0; before--) {
    const place = merged.findIndex(other => isEqual(other, mine[before]));
    if (place !== -1) {
      return place + 1;
    }
  }
  return 0;
}
