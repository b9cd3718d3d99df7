/** How a value reads when two versions of it stand side by side. */
export type Describe<V> = (value: V) => string;

export const describeText: Describe<string | null> = value => value ?? '';

export const describeNumber: Describe<number | null> = value =>
  value === null ? '' : String(value);

/** A list, a line for each item. */
export function describeList<V>(item: Describe<V>): Describe<V[]> {
  return values => values.map(item).join('\n');
}
