const excerptLimit = 240;

/** The first paragraph of a Markdown text in plain words, at most two lines. */
export function excerptOf(markdown: string): string {
  const paragraph = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .map(toPlainText)
    .find(text => text !== '');
  if (paragraph === undefined || paragraph.length <= excerptLimit) {
    return paragraph ?? '';
  }
  const cut = paragraph.slice(0, excerptLimit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLimit / 2))}…`;
}

function toPlainText(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter(
      line => !/^\s*(#{1,6}\s|```|~~~|[-*_]{3,}\s*$|\|?\s*:?-{3})/.test(line),
    )
    .map(line => line.replace(/^\s*(>\s?|[-*+]\s+|\d+[.)]\s+)+/, ''))
    .join(' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__|~~)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(
      /(^|[^\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\2(?![\p{L}\p{N}])/gu,
      '$1$3',
    )
    .replace(/`+([^`]+)`+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
