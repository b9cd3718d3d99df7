import { parseTypedTime } from './parseTypedTime';

/** `11:31 rolled back` as an instant and a text. */
export function splitLeadingTime(
  text: string,
  options: { near: string; timeZone: string },
): { at: string | null; text: string } {
  const [, time, rest] =
    text.match(/^(\d{1,2}[:.]\d{2}(?::\d{2})?)\s+(.+)$/s) ?? [];
  const at = time ? parseTypedTime(time, options) : null;
  return at ? { at, text: rest } : { at: null, text };
}
