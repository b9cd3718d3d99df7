// Nothing here backtracks further than this, whatever somebody wrote.
const linkText = '[^\\][\\n]{0,300}';
const linkTarget = '[^()\\s]{0,2000}(?:\\s[^()\\n]{0,300})?';
// Marks that stand at the beginning or end of a word; `2 * 3` keeps its star.
const opening = /(?<=^|[\s([{"'])(?:\*{1,3}|_{1,3}|~~)(?=\S)/gm;
const closing = /(?<=\S)(?:\*{1,3}|_{1,3}|~~)(?=$|[\s)\]}"'.,;:!?])/gm;
const links = new RegExp(`!?\\[(${linkText})\\]\\(${linkTarget}\\)`, 'g');

/**
 * Markdown as text to be searched and shown in a passage: without the marks,
 * with all that somebody said.
 */
export function plainText(markdown: string): string {
  return singleLine(
    markdown
      .replace(links, '$1')
      .replace(/^[ \t]{0,20}(?:```|~~~).{0,200}$/gm, ' ')
      .replace(/^[ \t]{0,20}(?:#{1,6}|>{1,6}|[-*+]|\d{1,9}[.)])[ \t]+/gm, '')
      .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, ' ')
      .replace(opening, '')
      .replace(closing, '')
      .replace(/`/g, '')
      .replace(/\|/g, ' '),
  );
}

/** Text on one line, without what cannot be shown. */
export function singleLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
