/** One key of a front matter. */
export interface FrontMatterEntry {
  key: string;
  values: string[];
  line: number;
}

/** The YAML block at the head of a document. */
export interface FrontMatter {
  entries: FrontMatterEntry[];
  /** The text between the fences. */
  raw: string;
  /** Where the document goes on. */
  end: number;
}

/**
 * Reads flat front matter: `key: value`, `key: [a, b]` and lists of scalars.
 * What is nested deeper is not understood; its text stays in `raw`.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) {
    return undefined;
  }
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
  const rest = text.slice(open[0].length);
  const end = close.exec(rest);
  if (!end) {
    return undefined;
  }
  const raw = rest.slice(0, end.index);
  if (raw.trim() && !/^(?:\s*(?:#.*)?\n)*[\w-][\w ./-]*:/.test(raw)) {
    return undefined;
  }
  return {
    entries: readEntries(raw),
    raw: raw.trimEnd(),
    end: open[0].length + end.index + end[0].length,
  };
}

function readEntries(raw: string): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  raw.split('\n').forEach((text, index) => {
    const pair = /^([\w-][\w ./-]*?)[ \t]*:(?:[ \t]+(.*))?$/.exec(text);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(text);
    if (pair) {
      const values = readValues(pair[2] ?? '');
      // The opening fence is line 1.
      entries.push({ key: pair[1], values, line: index + 2 });
    } else if (item) {
      entries.at(-1)?.values.push(unquote(item[1]));
    }
  });
  return entries;
}

function readValues(text: string): string[] {
  const list = /^\[(.*)\]$/.exec(text.trim());
  const values = list ? list[1].split(',') : [text];
  return values.map(unquote).filter(value => value !== '');
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed);
  return quoted ? quoted[2] : trimmed;
}
