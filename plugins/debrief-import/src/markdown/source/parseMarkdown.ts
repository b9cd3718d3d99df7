import type { Code, Html, Nodes, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Chunk, splitIntoChunks } from './chunks';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parses Markdown into its blocks; positions are those of `text`. What no
 * person writes (a line of a hundred quote marks, say) is not parsed but comes
 * as one block of raw text, so that no document takes more than linear time.
 */
export function parseMarkdown(text: string): RootContent[] {
  const nodes: RootContent[] = [];
  for (const chunk of splitIntoChunks(text)) {
    parseChunk(chunk, nodes.at(-1)).forEach(node => nodes.push(node));
  }
  return nodes;
}

function parseChunk(
  chunk: Chunk,
  last: RootContent | undefined,
): RootContent[] {
  if (last?.type === 'table' && chunk.tableHead !== undefined) {
    const [first, ...others] = parsePart(chunk, chunk.tableHead);
    if (first?.type === 'table') {
      goOn(last, first);
      return others;
    }
  }
  return parsePart(chunk);
}

/** The rows of a table that was cut; its header stands in both parts. */
function goOn(table: Table, { children, position }: Table): void {
  children.slice(1).forEach(row => table.children.push(row));
  if (table.position && position) {
    table.position.end = position.end;
  }
}

function parsePart(chunk: Chunk, head = ''): RootContent[] {
  if (chunk.kind !== 'markdown') {
    return [rawBlock(chunk)];
  }
  try {
    const { children } = parser.parse(head + chunk.text);
    const offset = chunk.offset - head.length;
    const lines = chunk.line - 1 - (head === '' ? 0 : 2);
    if (offset !== 0 || lines !== 0) {
      children.forEach(child => shift(child, offset, lines));
    }
    return children;
  } catch (error) {
    // The parser recurses into nested containers and can run out of stack.
    if (error instanceof RangeError) {
      return [rawBlock(chunk)];
    }
    throw error;
  }
}

function rawBlock({ text, offset, line, kind }: Chunk): Html | Code {
  return {
    type: kind === 'code' ? 'code' : 'html',
    value: text,
    position: {
      start: { line, column: 1, offset },
      end: { line, column: 1, offset: offset + text.trimEnd().length },
    },
  };
}

function shift(node: Nodes, offset: number, lines: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + offset;
      point.line += lines;
    }
  }
  if ('children' in node) {
    node.children.forEach(child => shift(child, offset, lines));
  }
}
