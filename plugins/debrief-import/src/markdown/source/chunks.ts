import { FenceTracker } from './FenceTracker';

/** A part of a document that can be parsed on its own. */
export interface Chunk {
  text: string;
  offset: number;
  /** Of its beginning, from 1. */
  line: number;
  /** `raw` and `code` are kept as they stand; parsing them costs too much. */
  kind: 'markdown' | 'code' | 'raw';
  /** Of the table that the rows at its beginning belong to: its two first lines. */
  tableHead?: string;
}

// The parser needs more than linear time for long blocks. Post-mortems are
// parsed whole; only what is far longer than any of them is cut.
const wholeUpTo = 64 * 1024;
const preferredLength = 8 * 1024;
const forcedLength = 2 * preferredLength;
const longestFence = 64 * 1024;
const longestLine = 16 * 1024;
const longestGap = 1024;
const deepestNesting = 60;
// Each of them is compared with those before it in the same block.
const mostInlineSigns = 1000;

/**
 * Cuts a long text where a block ends anyway: before a heading or after a blank
 * line, outside code fences and comments. Long gaps are left out.
 */
export function splitIntoChunks(text: string): Chunk[] {
  const splitter = new Splitter(text);
  let offset = 0;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline + 1;
    splitter.read(text.slice(offset, end), offset);
    offset = end;
  }
  return splitter.finish();
}

interface Place {
  offset: number;
  /** From 1. */
  line: number;
}

class Splitter {
  readonly #chunks: Chunk[] = [];
  readonly #fences = new FenceTracker();
  readonly #table = new TableTracker();
  readonly #mayCut: boolean;
  #current: Omit<Chunk, 'text'> = { offset: 0, line: 1, kind: 'markdown' };
  #block: Place = { offset: 0, line: 1 };
  #blockSigns = 0;
  /** Whether the current chunk is one block that is kept as it stands. */
  #isKeptBlock = false;
  #isBehindFence = false;
  #lineNumber = 0;
  /** Where the last line with something on it ended. */
  #contentEnd = 0;

  constructor(private readonly text: string) {
    this.#mayCut = text.length > wholeUpTo;
  }

  read(line: string, offset: number): void {
    this.#lineNumber += 1;
    const wasInside = this.#fences.isInside;
    const isBlank = line.trim() === '';
    const place = { offset, line: this.#lineNumber };
    if (!wasInside && !isBlank) {
      this.#beginBlock(line, place);
      this.#cutBefore(line, place);
    }
    this.#fences.read(line, place);
    if (wasInside) {
      this.#keepLongFence(offset + line.length);
      this.#isBehindFence = !this.#fences.isInside;
    } else {
      this.#table.read(line);
      this.#keepTangledBlock(line);
    }
    if (!isBlank || wasInside) {
      this.#contentEnd = offset + line.length;
    }
  }

  finish(): Chunk[] {
    this.#close(this.#contentEnd);
    return this.#chunks;
  }

  #beginBlock(line: string, place: Place): void {
    const isApart = this.#isBehindFence || place.offset > this.#contentEnd;
    this.#isBehindFence = false;
    if (isApart || beginsBlock(line)) {
      this.#block = place;
      this.#blockSigns = 0;
    }
  }

  #cutBefore(line: string, place: Place): void {
    const gap = place.offset - this.#contentEnd;
    const length = this.#contentEnd - this.#current.offset;
    const isBehindKept = this.#isKeptBlock && this.#block === place;
    if (
      gap > longestGap ||
      isBehindKept ||
      (this.#mayCut && this.#canCutBefore(line, length, gap > 0))
    ) {
      this.#begin(place, 'markdown');
      this.#current.tableHead = gap > 0 ? undefined : this.#table.headFor(line);
    }
  }

  #canCutBefore(line: string, length: number, afterGap: boolean): boolean {
    if (this.#isKeptBlock || length < preferredLength) {
      return false;
    }
    const isIndented = /^\s/.test(line);
    return afterGap
      ? !isIndented || length > wholeUpTo
      : length > (isIndented ? wholeUpTo : forcedLength);
  }

  /** A fence longer than any chunk becomes one of its own. */
  #keepLongFence(end: number): void {
    const { opening } = this.#fences;
    if (opening && end - opening.offset > longestFence) {
      this.#keep(opening, opening.kind);
    }
  }

  #keepTangledBlock(line: string): void {
    this.#blockSigns += line.match(/[[\]*_`<~!]/g)?.length ?? 0;
    if (isTangled(line) || this.#blockSigns > mostInlineSigns) {
      this.#keep(this.#block, 'raw');
    }
  }

  #keep(place: Place, kind: Chunk['kind']): void {
    if (!this.#isKeptBlock) {
      this.#begin(place, kind);
      this.#isKeptBlock = true;
    }
  }

  #begin({ offset, line }: Place, kind: Chunk['kind']): void {
    this.#close(Math.min(offset, this.#contentEnd));
    this.#current = { offset, line, kind };
    this.#block = { offset, line };
    this.#blockSigns = 0;
    this.#isKeptBlock = false;
  }

  #close(end: number): void {
    if (end > this.#current.offset) {
      const text = this.text.slice(this.#current.offset, end);
      this.#chunks.push({ ...this.#current, text });
    }
  }
}

/** Follows tables, whose rows mean nothing without their header. */
class TableTracker {
  #previous = '';
  #head: string | undefined;

  read(line: string): void {
    if (!continuesTable(line)) {
      this.#head = undefined;
    } else if (
      this.#head === undefined &&
      this.#previous.includes('|') &&
      /^[\s:|-]*-[\s:|-]*$/.test(line)
    ) {
      this.#head = `${this.#previous}${line}`;
    }
    this.#previous = line;
  }

  /** The head of the table that a line goes on with. */
  headFor(line: string): string | undefined {
    return continuesTable(line) ? this.#head : undefined;
  }
}

/** Whether the signs of a line have nothing to do with those before it. */
function beginsBlock(line: string): boolean {
  return /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||`{3}|~{3})/.test(line);
}

function continuesTable(line: string): boolean {
  return (
    line.trim() !== '' &&
    !/^ {0,3}(?:#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|```|~~~|<)|^(?: {4}|\t)/.test(
      line,
    )
  );
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
