import { isMap, isScalar, isSeq, LineCounter, Pair, parseDocument } from 'yaml';
import { Warnings } from '../../Warnings';

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

// Whoever writes more than that at the head of a document wrote no front matter.
const longestFrontMatter = 16 * 1024;

/**
 * Reads front matter: keys with a text or a list of texts. What is nested
 * deeper, or refers to something by an alias, is not understood; its text stays
 * in `raw`. What is no valid YAML is a warning, and read as far as it goes.
 */
export function readFrontMatter(
  text: string,
  warnings: Warnings,
): FrontMatter | undefined {
  const fenced = findFenced(text);
  if (!fenced || !beginsWithKey(fenced.raw)) {
    return undefined;
  }
  return {
    entries: readEntries(fenced.raw, warnings),
    raw: fenced.raw.trimEnd(),
    end: fenced.end,
  };
}

function findFenced(text: string): { raw: string; end: number } | undefined {
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) {
    return undefined;
  }
  const start = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(start));
  return close
    ? {
        raw: text.slice(start, start + close.index),
        end: start + close.index + close[0].length,
      }
    : undefined;
}

/** Two thematic breaks hold no front matter between them. */
function beginsWithKey(raw: string): boolean {
  const first = raw.split('\n').find(line => !/^\s*(?:#|$)/.test(line));
  return first === undefined || /^["']?[\w-][\w ./-]*["']?:/.test(first);
}

function readEntries(raw: string, warnings: Warnings): FrontMatterEntry[] {
  if (raw.length > longestFrontMatter) {
    warnings.add(
      1,
      'The front matter is too long to be read; kept as it stands',
    );
    return [];
  }
  const lines = new LineCounter();
  try {
    // Nodes instead of objects: no alias is followed and no key is special.
    const { contents, errors } = parseDocument(raw.trimEnd(), {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    // The opening fence is line 1.
    const lineAt = (offset: number) => lines.linePos(offset).line + 1;
    errors.slice(0, 1).forEach(({ pos: [offset], message }) => {
      warnings.add(
        lineAt(offset),
        `The front matter is no valid YAML: ${message}`,
      );
    });
    return (isMap(contents) ? contents.items : []).flatMap(pair => {
      const { key } = pair;
      return isScalar(key) && key.range
        ? [
            {
              key: String(key.value),
              values: readValues(pair, raw),
              line: lineAt(key.range[0]),
            },
          ]
        : [];
    });
  } catch (error) {
    // The parser recurses into what is nested and can run out of stack.
    if (error instanceof RangeError) {
      warnings.add(1, 'The front matter is nested too deep; kept as it stands');
      return [];
    }
    throw error;
  }
}

function readValues({ value }: Pair, raw: string): string[] {
  const nodes = isSeq(value) ? value.items : [value];
  return nodes
    .flatMap(node => {
      if (isScalar(node)) {
        return [String(node.value).trim()];
      }
      return isMap(node) && !node.flow ? [textOnLine(node.range, raw)] : [];
    })
    .filter(text => text !== '');
}

/** `title: Checkout: down` is a nested key to YAML, but hardly to its author. */
function textOnLine(
  range: readonly number[] | null | undefined,
  raw: string,
): string {
  const [start] = range ?? [0];
  const before = raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start);
  const end = raw.indexOf('\n', start);
  return before.trim() === ''
    ? ''
    : raw.slice(start, end === -1 ? raw.length : end).trim();
}
