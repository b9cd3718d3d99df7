import { giveWay } from '../database';

/**
 * An answer as JSON. That of a list is put together item by item, and others
 * get their turn in between: an import is answered with all that it made.
 */
export async function toJson(body: unknown): Promise<string> {
  if (!isList(body)) {
    return JSON.stringify(body);
  }
  const { items, ...rest } = body;
  const parts: string[] = [];
  for (const item of items) {
    parts.push(JSON.stringify(item));
    await giveWay();
  }
  const others = JSON.stringify(rest).slice(1);
  return `{"items":[${parts}]${others === '}' ? '' : ','}${others}`;
}

function isList(body: unknown): body is { items: unknown[] } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'items' in body &&
    Array.isArray(body.items)
  );
}
