/** Whether two JSON values say the same; the order of members is nothing. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length &&
      one.every((item, index) => isEqual(item, other[index]))
    );
  }
  if (isObject(one) && isObject(other)) {
    const members = new Map(Object.entries(other));
    const entries = Object.entries(one);
    return (
      entries.length === members.size &&
      entries.every(
        ([name, value]) =>
          members.has(name) && isEqual(value, members.get(name)),
      )
    );
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
