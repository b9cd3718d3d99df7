import { cutText } from '@debrief/backstage-plugin-debrief-common';
import { PlainTextReader } from './PlainTextReader';

// PostgreSQL takes 1 MiB of lexemes in one row; this much is below it in any
// script.
export const bodyLimit = 200_000;

/** The Markdown sections of something as one plain text, as far as there is room. */
export async function bodyOf(
  sections: (string | null)[],
  reader: PlainTextReader,
): Promise<string> {
  const texts: string[] = [];
  let room = bodyLimit;
  for (const section of sections) {
    if (section?.trim() && room > 0) {
      // No more is read than can be indexed.
      const text = await reader.read(cutText(section, room));
      texts.push(text);
      room -= text.length + 1;
    }
  }
  return cutText(texts.join(' '), bodyLimit);
}
