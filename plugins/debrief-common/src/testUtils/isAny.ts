/** Whether one of the values is asked for, or nothing is. */
export function isAny<T>(asked: T[] | undefined, values: T[]): boolean {
  return !asked || values.some(value => asked.includes(value));
}
