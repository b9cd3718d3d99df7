/** How many of the items have each value. */
export function countBy<T>(
  items: T[],
  valuesOf: (item: T) => string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of items.flatMap(valuesOf)) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
