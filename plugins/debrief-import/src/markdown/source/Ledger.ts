import type { Nodes, Table } from 'mdast';
import { Block, Section } from './sections';
import { hasWords } from '../../words/words';
import { dedent, rangeOf } from './slices';

/**
 * Keeps account of which parts of the source found their place in the debrief.
 * The rest is what the discussion is made of, so that nothing is lost.
 */
export class Ledger {
  #ranges: [start: number, end: number][] = [];
  #isMerged = true;

  constructor(private readonly text: string) {}

  /** Notes that the source from `start` to `end` has its place. */
  claim(start: number, end: number): void {
    if (end > start) {
      this.#ranges.push([start, end]);
      this.#isMerged = false;
    }
  }

  claimBlocks(blocks: Block[]): void {
    blocks.forEach(({ start, end }) => this.claim(start, end));
  }

  /** Everything without a place, under its headings, as it stands. */
  leftovers(sections: Section[]): string {
    const kept = new Map<Section, string[]>();
    const needed = new Set<Section>();
    for (const section of sections) {
      const parts = section.blocks
        .flatMap(block => this.#leftoversOf(block.node, block))
        .filter(hasWords);
      kept.set(section, parts);
      if (parts.length > 0 || this.#isUnclaimed(section)) {
        for (
          let it: Section | undefined = section;
          it && !needed.has(it);
          it = it.parent
        ) {
          needed.add(it);
        }
      }
    }
    return sections
      .filter(section => needed.has(section))
      .flatMap(section => this.#join(section, kept.get(section) ?? []))
      .join('\n\n');
  }

  /** A label stays on the line of its text. */
  #join(section: Section, parts: string[]): string[] {
    const heading = this.#headingOf(section);
    const [label] = heading;
    const [first, ...others] = parts;
    const [block] = section.blocks;
    const isInline =
      label !== undefined &&
      first !== undefined &&
      section.heading !== undefined &&
      section.heading.line === block.line &&
      !this.#isTouched(block.start, block.end);
    return isInline ? [`${label} ${first}`, ...others] : [...heading, ...parts];
  }

  #isUnclaimed({ heading }: Section): boolean {
    return (
      heading !== undefined &&
      hasWords(heading.text) &&
      !this.#isCovered(heading.start, heading.end)
    );
  }

  #headingOf(section: Section): string[] {
    const { heading, isTitle } = section;
    if (!heading || (isTitle && !this.#isUnclaimed(section))) {
      return [];
    }
    return [this.text.slice(heading.start, heading.end)];
  }

  #leftoversOf(node: Nodes, range: { start: number; end: number }): string[] {
    const { start, end } = range;
    if (this.#isCovered(start, end)) {
      return [];
    }
    if (!this.#isTouched(start, end)) {
      return [this.#slice(node, start, end)];
    }
    switch (node.type) {
      case 'list':
      case 'listItem':
      case 'blockquote':
        return node.children.flatMap(child =>
          this.#leftoversOf(child, rangeOf(child)),
        );
      case 'table':
        return this.#tableLeftovers(node);
      default:
        return this.#lineLeftovers(start, end);
    }
  }

  #tableLeftovers(table: Table): string[] {
    const [header, ...rows] = table.children;
    const { start } = rangeOf(table);
    const rest = rows
      .map(rangeOf)
      .filter(row => !this.#isCovered(row.start, row.end));
    if (rest.length === 0) {
      const head = rangeOf(header);
      return this.#isCovered(head.start, head.end)
        ? []
        : [this.text.slice(head.start, head.end)];
    }
    // The header and the line of dashes below it.
    const bodyStart = rangeOf(rows[0]).start;
    return [
      [
        this.text.slice(start, bodyStart).trimEnd(),
        ...rest.map(row => this.text.slice(row.start, row.end)),
      ].join('\n'),
    ];
  }

  #lineLeftovers(start: number, end: number): string[] {
    const lines: string[] = [];
    let offset = start;
    for (const line of this.text.slice(start, end).split('\n')) {
      if (!this.#isCovered(offset, offset + line.length)) {
        lines.push(line);
      }
      offset += line.length + 1;
    }
    return [lines.join('\n')];
  }

  #slice(node: Nodes, start: number, end: number): string {
    const column = node.position?.start.column ?? 1;
    const slice = this.text.slice(start, end);
    return node.type === 'code' ? slice : dedent(slice, column - 1);
  }

  #isCovered(start: number, end: number): boolean {
    const range = this.#rangeBefore(start + 1);
    return range !== undefined && range[0] <= start && range[1] >= end;
  }

  #isTouched(start: number, end: number): boolean {
    const range = this.#rangeBefore(end);
    return range !== undefined && range[1] > start;
  }

  /** The last claimed range that begins before `offset`. */
  #rangeBefore(offset: number): [number, number] | undefined {
    this.#merge();
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle][0] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.#ranges[low - 1];
  }

  #merge(): void {
    if (this.#isMerged) {
      return;
    }
    const merged: [number, number][] = [];
    for (const [start, end] of this.#ranges.sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      // Only blank space between them: one range.
      if (last && this.text.slice(last[1], start).trim() === '') {
        last[1] = Math.max(last[1], end);
      } else {
        merged.push([start, end]);
      }
    }
    this.#ranges = merged;
    this.#isMerged = true;
  }
}
