import type { Html, Nodes, RootContent } from 'mdast';
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
  return splitIntoChunks(text).flatMap(parseChunk);
}

function parseChunk(chunk: Chunk): RootContent[] {
  if (chunk.isTangled) {
    return [rawBlock(chunk)];
  }
  try {
    const { children } = parser.parse(chunk.text);
    children.forEach(child => shift(child, chunk));
    return children;
  } catch (error) {
    // The parser recurses into nested containers and can run out of stack.
    if (error instanceof RangeError) {
      return [rawBlock(chunk)];
    }
    throw error;
  }
}

function rawBlock({ text, offset, line }: Chunk): Html {
  return {
    type: 'html',
    value: text,
    position: {
      start: { line, column: 1, offset },
      end: { line, column: 1, offset: offset + text.trimEnd().length },
    },
  };
}

function shift(node: Nodes, chunk: Chunk): void {
  if (chunk.offset === 0) {
    return;
  }
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + chunk.offset;
      point.line += chunk.line - 1;
    }
  }
  if ('children' in node) {
    node.children.forEach(child => shift(child, chunk));
  }
}
