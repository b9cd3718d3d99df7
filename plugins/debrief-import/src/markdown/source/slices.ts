import type { Nodes, Parents, TableCell } from 'mdast';

/** The place of a node in the source. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return {
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
}

/** A part of the source, without the indentation of its container. */
export function sliceOf(
  { text }: { text: string },
  start: number,
  end: number,
): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return dedent(text.slice(start, end), start - lineStart).trim();
}

/** The source of a cell; outside of a table a pipe needs no escape. */
export function cellSlice(cell: TableCell, { text }: { text: string }): string {
  const { start, end } = contentOf(cell);
  return text.slice(start, end).replace(/\\\|/g, '|').trim();
}

/** What a heading or a label says, without hashes, emphasis around all, colon. */
export function labelSlice(node: Parents, text: string): string {
  const [only, ...others] = node.children;
  if (only?.type === 'strong' && others.length === 0) {
    return labelSlice(only, text);
  }
  const { start, end } = contentOf(node);
  return text.slice(start, end).replace(/:$/, '');
}

function contentOf({ children }: Parents): { start: number; end: number } {
  const first = children.at(0);
  const last = children.at(-1);
  return first && last
    ? { start: rangeOf(first).start, end: rangeOf(last).end }
    : { start: 0, end: 0 };
}

/** Takes up to `width` columns of indentation off every line but the first. */
export function dedent(text: string, width: number): string {
  if (width <= 0) {
    return text;
  }
  return text
    .split('\n')
    .map((line, index) => {
      const indentation = index === 0 ? 0 : line.search(/[^ \t]|$/);
      return line.slice(Math.min(indentation, width));
    })
    .join('\n');
}
