/** The items with one of them exchanged, or added at the end. */
export function withItem<T extends { id: string }>(items: T[], item: T): T[] {
  return items.some(it => it.id === item.id)
    ? items.map(it => (it.id === item.id ? item : it))
    : [...items, item];
}

/** The items without one of them. */
export function withoutItem<T extends { id: string }>(
  items: T[],
  id: string,
): T[] {
  return items.filter(it => it.id !== id);
}
