import { titleLimit } from '@debrief/backstage-plugin-debrief-common';

/**
 * The first sentence of an answer, without its Markdown, as the title of a
 * countermeasure.
 */
export function titleFromAnswer(answer: string): string {
  const line = answer
    .split('\n')
    .map(it => it.replace(/^(?:\s*(?:[-*+>]|#+|\d+[.)])\s+)+/, '').trim())
    .find(it => it !== '');
  const plain = (line ?? '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2');
  const [sentence] = plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const title = sentence.replace(/\.$/, '').trim();
  return title.length > titleLimit
    ? `${title.slice(0, titleLimit - 1).trimEnd()}…`
    : title;
}
