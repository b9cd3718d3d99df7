import type { z } from 'zod';
import type { JsonValue } from './mergePatch';

/**
 * What `schema` makes of JSON, without the fields that it does not know, also
 * where it is strict about them.
 */
export function parseKnown<S extends z.ZodType>(
  schema: S,
  json: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  const asItIs = schema.safeParse(json);
  const unknown = asItIs.error?.issues.filter(isAboutUnknownKeys) ?? [];
  if (unknown.length === 0) {
    return asItIs;
  }
  const copy: JsonValue = JSON.parse(JSON.stringify(json));
  unknown.forEach(({ path, keys }) => {
    const holder = path.reduce<unknown>(memberOf, copy);
    keys.forEach(key => isObject(holder) && delete holder[key]);
  });
  return schema.safeParse(copy);
}

function isAboutUnknownKeys(
  issue: z.core.$ZodIssue,
): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys';
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return isObject(value) ? value[String(key)] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
