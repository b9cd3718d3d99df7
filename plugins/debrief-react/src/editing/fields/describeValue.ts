/** How a value reads when two versions of it stand side by side. @public */
export type Describe<V> = (value: V) => string;

/** @public */
export const describeText: Describe<string | null> = value => value ?? '';

/** @public */
export const describeNumber: Describe<number | null> = value =>
  value === null ? '' : String(value);

/** A list, a line for each item. @public */
export function describeList<V>(item: Describe<V>): Describe<V[]> {
  return values => values.map(item).join('\n');
}
