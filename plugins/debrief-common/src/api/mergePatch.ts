/** What `JSON.parse` can return. @public */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/** Some of the fields, null to clear one (JSON merge patch). @public */
export type MergePatch<T> = { [K in keyof T]?: T[K] | null };

/**
 * JSON merge patch (RFC 7396): objects are merged member by member, null
 * removes a member, everything else replaces.
 */
export function mergePatch(target: JsonValue, patch: JsonValue): JsonValue {
  if (!isObject(patch)) {
    return patch;
  }
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      merged.delete(key);
    } else {
      merged.set(key, mergePatch(merged.get(key) ?? null, value));
    }
  }
  return Object.fromEntries(merged);
}

function isObject(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
