/** The versions that a change was made from; null when it does not say. */
export type ExpectedVersion = string[] | null;

/** Whether a change was made from something else than `version`. */
export function isStale(expected: ExpectedVersion, version: number): boolean {
  return expected !== null && !expected.includes(String(version));
}
