/** A part of a Markdown text that can be read on its own. */
export interface Block {
  text: string;
  /** Whether it stands between fences, and means nothing but itself. */
  isCode: boolean;
}

// A parser takes more than linear time for long blocks, and for many lines.
const mostCharacters = 2_000;
const mostLines = 40;

const fence = /^(`{3,}(?!.*`)|~{3,})/;
// The second line of a table: `|---|:---|`.
const tableRule = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;

/**
 * Takes a Markdown text apart where a block ends, and where one gets too long.
 * Lines lose their indentation, which says nothing to who only wants the words.
 */
export function* blocksOf(markdown: string): Generator<Block> {
  let lines: string[] = [];
  let length = 0;
  let closing: string | undefined;
  const take = (): Block[] => {
    const text = lines.join('\n');
    lines = [];
    length = 0;
    return text === '' ? [] : [{ text, isCode: closing !== undefined }];
  };
  for (const line of linesOf(markdown)) {
    if (closing !== undefined ? line.startsWith(closing) : fence.test(line)) {
      yield* take();
      closing = closing === undefined ? fence.exec(line)?.[0] : undefined;
      continue;
    }
    if (line === '' && closing === undefined) {
      yield* take();
      continue;
    }
    if (lines.length === mostLines || length + line.length > mostCharacters) {
      const head = headOfRest(lines);
      yield* take();
      lines = head;
    }
    lines.push(line);
    length += line.length;
  }
  yield* take();
}

function* linesOf(markdown: string): Generator<string> {
  let start = 0;
  while (start < markdown.length) {
    const newline = markdown.indexOf('\n', start);
    const end = newline === -1 ? markdown.length : newline;
    const line = markdown.slice(start, end).trim();
    yield* piecesOf(line);
    start = end + 1;
  }
}

// A long line is cut between two words, if there are two.
function* piecesOf(line: string): Generator<string> {
  let start = 0;
  while (line.length - start > mostCharacters) {
    const space = line.lastIndexOf(' ', start + mostCharacters);
    const end = space > start ? space : start + mostCharacters;
    yield line.slice(start, end).trim();
    start = end;
  }
  yield line.slice(start).trim();
}

// Rows of a table are no table without what comes before the first of them.
function headOfRest(lines: string[]): string[] {
  const [, rule] = lines;
  return rule !== undefined && tableRule.test(rule)
    ? [rule.replace(/[-:]/g, ' '), rule]
    : [];
}
