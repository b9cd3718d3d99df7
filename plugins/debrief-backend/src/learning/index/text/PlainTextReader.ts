import { LRUCache } from 'lru-cache';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { giveWay } from '../../../database';
import { Block, blocksOf } from './blocks';
import { singleLine } from './singleLine';

// GitHub's additions take as long as all the rest: only where there can be some.
const markdownParser = unified().use(remarkParse).freeze();
const gfmParser = unified().use(remarkParse).use(remarkGfm).freeze();
const mayBeGfm = /[|~]|\[[ xX^]/;

const mayBeMarkdown =
  /[\\`*_[\]<>#|~&]|^(?:[-+]|\d{1,9}[.)])(?:\s|$)|^[-=]+\s*$/m;

// No person nests that deep; a parser needs a minute for it.
const tangled = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20}/m;

// So much Markdown of one debrief is parsed, all of its parts together; what is
// beyond is read as it stands.
const parsedCharacters = 50_000;

// Whoever saves a debrief has changed one section of it, and all of it is read
// again.
const known = new LRUCache<string, string>({
  maxSize: 1_000_000,
  sizeCalculation: (text, markdown) => text.length + markdown.length + 1,
});

/**
 * Reads Markdown as text to be searched and shown in a passage: without the
 * marks, with all that somebody said. One reader reads all parts of a debrief,
 * so that there is an end to what it takes.
 */
export class PlainTextReader {
  #left = parsedCharacters;

  async read(markdown: string): Promise<string> {
    const parsed = markdown.slice(0, this.#left);
    const texts: string[] = [];
    for (const block of blocksOf(parsed)) {
      texts.push(await this.#textOf(block));
    }
    texts.push(markdown.slice(parsed.length));
    return singleLine(texts.join(' '));
  }

  async #textOf(block: Block): Promise<string> {
    if (!needsParser(block) || block.text.length > this.#left) {
      return block.text;
    }
    this.#left -= block.text.length;
    await giveWay();
    return readKnown(block.text);
  }
}

function needsParser({ text, isCode }: Block): boolean {
  return !isCode && mayBeMarkdown.test(text) && !tangled.test(text);
}

function readKnown(markdown: string): string {
  const before = known.get(markdown);
  if (before !== undefined) {
    return before;
  }
  const text = parse(markdown);
  known.set(markdown, text);
  return text;
}

function parse(text: string): string {
  const parser = mayBeGfm.test(text) ? gfmParser : markdownParser;
  return read(parser.parse(text));
}

const inline = [
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
];

// Words of different blocks and cells stay apart; those of a sentence that is
// partly bold do not.
function read(node: Nodes): string {
  const text = textIn(node);
  return inline.includes(node.type) ? text : ` ${text} `;
}

function textIn(node: Nodes): string {
  if (node.type === 'html') {
    return node.value
      .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
      .replace(/<[^<>]*>/g, ' ');
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return node.alt ?? '';
  }
  if ('children' in node) {
    return node.children.map(read).join('');
  }
  return 'value' in node ? node.value : '';
}
