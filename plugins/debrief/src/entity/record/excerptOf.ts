const fewWords = 180;

/**
 * How a Markdown text begins, in plain words: the first sentences of its first
 * paragraph that make about two lines.
 */
export function excerptOf(markdown: string): string {
  const paragraph = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .map(toPlainText)
    .find(text => text !== '');
  return paragraph === undefined ? '' : firstSentences(paragraph);
}

function firstSentences(text: string): string {
  let excerpt = '';
  for (const sentence of text.match(/.+?(?:[.!?…]["”’)]*(?=\s|$)|$)/g) ?? []) {
    if (excerpt && excerpt.length + sentence.length > fewWords) {
      break;
    }
    excerpt += sentence;
  }
  return excerpt.length > fewWords * 1.5 ? cutAtWord(excerpt) : excerpt.trim();
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, fewWords * 1.5);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), fewWords))}…`;
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
