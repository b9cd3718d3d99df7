import { markdownLimit } from '@debrief/backstage-plugin-debrief-common';
import type { RootContent } from 'mdast';
import { Ledger } from './Ledger';
import { rangeOf } from './slices';

// A definition longer than this is text of its own; it stays where it is.
const longestDefinition = 2_000;

/**
 * The targets of `[text][name]` and `[^1]`, which stand anywhere in a document.
 * A part that is taken out of it takes the ones it needs along.
 */
export class Definitions {
  readonly #byLabel = new Map<string, { text: string; node: RootContent }>();
  #budget: number;

  constructor(
    nodes: RootContent[],
    text: string,
    private readonly ledger: Ledger,
  ) {
    // Copies never make up more than the source again.
    this.#budget = text.length;
    for (const node of nodes) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') {
        const { start, end } = rangeOf(node);
        const sign = node.type === 'definition' ? '' : '^';
        const key = sign + node.identifier.toLowerCase();
        if (end - start <= longestDefinition && !this.#byLabel.has(key)) {
          this.#byLabel.set(key, { text: text.slice(start, end), node });
        }
      }
    }
  }

  /** The part of a text with the definitions it refers to below it. */
  appendTo(part: string): string {
    if (this.#byLabel.size === 0 || !part.includes('[')) {
      return part;
    }
    const appended = new Set<string>();
    const own = labelsDefinedIn(part);
    let { length } = part;
    for (const [, label] of part.matchAll(/\[([^[\]]{1,200})\]/g)) {
      const key = label.toLowerCase().trim();
      const found = this.#byLabel.get(key);
      if (
        found &&
        !own.has(key) &&
        !appended.has(found.text) &&
        found.text.length <= this.#budget &&
        length + found.text.length + 2 <= markdownLimit
      ) {
        appended.add(found.text);
        length += found.text.length + 2;
        this.#budget -= found.text.length;
        const { start, end } = rangeOf(found.node);
        this.ledger.claim(start, end);
      }
    }
    return [part, ...appended].join('\n\n');
  }
}

function labelsDefinedIn(part: string): Set<string> {
  const definitions = part.matchAll(/^ {0,3}\[([^[\]]{1,200})\]:/gm);
  return new Set(
    Array.from(definitions, ([, label]) => label.toLowerCase().trim()),
  );
}
