/** Text on one line, without what cannot be shown, and letters as composed. */
export function singleLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .normalize('NFC')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
