/** By what a resource is found: its id or its running number. */
export type ResourceKey = { id: string } | { number: number };

const uuidPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What `{id}` of a path means; undefined when it cannot be of anything. */
export function resourceKeyOf(text: string): ResourceKey | undefined {
  if (/^[1-9]\d{0,8}$/.test(text)) {
    return { number: Number(text) };
  }
  const id = text.toLowerCase();
  return uuidPattern.test(id) ? { id } : undefined;
}

/** Whether `{id}` of a path can be of something that has no number. */
export function isResourceId(text: string): boolean {
  return uuidPattern.test(text);
}
