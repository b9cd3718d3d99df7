/** A part of a document that can be parsed on its own. */
export interface Chunk {
  text: string;
  offset: number;
  /** Of its beginning, from 1. */
  line: number;
  /** Whether parsing it would take more than its length warrants. */
  isTangled: boolean;
}

// The parser needs more than linear time for long blocks. Post-mortems are
// parsed whole; only what is far longer than any of them is cut.
const wholeUpTo = 64 * 1024;
const preferredLength = 8 * 1024;
const forcedLength = 4 * preferredLength;
const longestLine = 16 * 1024;
const deepestNesting = 60;

/**
 * Cuts a long text where a block ends anyway: before a heading or after a blank
 * line, outside code fences and comments.
 */
export function splitIntoChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const fences = new FenceTracker();
  const mayCut = text.length > wholeUpTo;
  let current: Chunk = { text: '', offset: 0, line: 1, isTangled: false };
  let afterBlank = true;
  let offset = 0;
  let lineNumber = 1;

  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(offset, end);
    const length = offset - current.offset;
    if (mayCut && canCutBefore(line, length, afterBlank, fences.isInside)) {
      chunks.push({ ...current, text: text.slice(current.offset, offset) });
      current = { text: '', offset, line: lineNumber, isTangled: false };
    }
    current.isTangled ||= isTangled(line);
    fences.read(line);
    afterBlank = line.trim() === '';
    offset = end;
    lineNumber += 1;
  }
  if (offset > current.offset) {
    chunks.push({ ...current, text: text.slice(current.offset) });
  }
  return chunks;
}

function canCutBefore(
  line: string,
  length: number,
  afterBlank: boolean,
  insideFence: boolean,
): boolean {
  if (length < preferredLength || insideFence || !/^\S/.test(line)) {
    return false;
  }
  // A table has no blank lines, and its rows need their header.
  return afterBlank || (length > forcedLength && !line.includes('|'));
}

function isTangled(line: string): boolean {
  if (line.length > longestLine) {
    return true;
  }
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(
    line,
  );
  return (markers?.[0].replace(/[\s\d]/g, '').length ?? 0) > deepestNesting;
}

/** Follows code fences and HTML that may hold blank lines and headings. */
class FenceTracker {
  #closing: RegExp | undefined;

  get isInside(): boolean {
    return this.#closing !== undefined;
  }

  read(line: string): void {
    if (this.#closing) {
      if (this.#closing.test(line)) {
        this.#closing = undefined;
      }
      return;
    }
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    const html = /^ {0,3}<(!--|pre\b|script\b|style\b|textarea\b)/i.exec(line);
    if (fence) {
      const [marker] = fence[1];
      this.#closing = new RegExp(`^ {0,3}${marker}{${fence[1].length},}\\s*$`);
    } else if (html) {
      const closing =
        html[1] === '!--' ? /-->/ : /<\/(?:pre|script|style|textarea)>/i;
      this.#closing = closing.test(line) ? undefined : closing;
    }
  }
}
