import type { ImportWarning } from '@debrief/backstage-plugin-debrief-common';

/** Collects the doubts of one import, each with the line it is about. */
export class Warnings {
  readonly #warnings: ImportWarning[] = [];
  readonly #once = new Set<string>();

  add(line: number, message: string): void {
    this.#warnings.push({ line: Math.max(1, line), message });
  }

  /** For a doubt that holds for many lines: only its first line is named. */
  addOnce(key: string, line: number, message: string): void {
    if (!this.#once.has(key)) {
      this.#once.add(key);
      this.add(line, message);
    }
  }

  /** In the order of the source. */
  list(): ImportWarning[] {
    return [...this.#warnings].sort((a, b) => a.line - b.line);
  }
}
