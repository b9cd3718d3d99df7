/** What a fence holds, and where it begins. */
export interface Fence {
  kind: 'code' | 'raw';
  offset: number;
  /** From 1. */
  line: number;
}

/** Follows code fences and HTML that may hold blank lines and headings. */
export class FenceTracker {
  #isClosedBy: ((line: string) => boolean) | undefined;
  #opening: Fence | undefined;

  get isInside(): boolean {
    return this.#isClosedBy !== undefined;
  }

  /** Of what the line that was read last is inside of, or closes. */
  get opening(): Fence | undefined {
    return this.#opening;
  }

  read(line: string, place: Omit<Fence, 'kind'>): void {
    if (this.#isClosedBy) {
      if (this.#isClosedBy(line)) {
        this.#isClosedBy = undefined;
      }
      return;
    }
    this.#isClosedBy = closingOf(line);
    const kind = /^\s*</.test(line) ? 'raw' : 'code';
    this.#opening = this.#isClosedBy && { ...place, kind };
  }
}

function closingOf(line: string): ((line: string) => boolean) | undefined {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  if (fence) {
    const [, { 0: sign, length }] = fence;
    return it => {
      const closing = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(it);
      return closing?.[1][0] === sign && closing[1].length >= length;
    };
  }
  const html = /^ {0,3}<(!--|pre\b|script\b|style\b|textarea\b)/i.exec(line);
  if (!html) {
    return undefined;
  }
  const end = html[1] === '!--' ? /-->/ : /<\/(?:pre|script|style|textarea)>/i;
  return end.test(line) ? undefined : it => end.test(it);
}
