import isEqual from 'fast-deep-equal';
import type { Draft, DraftStore } from './DraftStore';

/** A value that the server does not have, as far as anybody knows. */
export type Unsaved = Pick<Draft, 'value' | 'base' | 'sent'>;

/** The drafts of one resource, kept in step with what is unsaved of it. */
export class DraftSlot {
  readonly #store: DraftStore;
  readonly #written: Map<string, Draft>;
  #name: string;

  constructor(store: DraftStore, name: string) {
    this.#store = store;
    this.#name = name;
    this.#written = store.read(name);
  }

  drafts(): Map<string, Draft> {
    return new Map(this.#written);
  }

  /** Returns whether the browser could keep all of it. */
  keep(
    unsaved: ReadonlyMap<string, Unsaved>,
    baseVersion: number | null,
  ): boolean {
    for (const [field, written] of [...this.#written]) {
      if (!unsaved.has(field)) {
        this.#store.remove(this.#name, field, written);
        this.#written.delete(field);
      }
    }
    return [...unsaved]
      .map(([field, it]) => this.#keepField(field, it, baseVersion))
      .every(Boolean);
  }

  /** What was created has a name now. */
  moveTo(name: string): void {
    if (name !== this.#name) {
      this.clear();
      this.#name = name;
    }
  }

  clear(): void {
    this.keep(new Map(), null);
  }

  #keepField(
    field: string,
    { value, base, sent }: Unsaved,
    baseVersion: number | null,
  ): boolean {
    const written = this.#written.get(field);
    if (
      written &&
      isEqual(written.value, value) &&
      isEqual(written.base, base) &&
      isEqual(written.sent, sent)
    ) {
      return true;
    }
    const at = new Date().toISOString();
    const draft = { value, base, baseVersion, sent, at };
    const isKept = this.#store.write(this.#name, field, draft);
    if (isKept) {
      this.#written.set(field, draft);
    }
    return isKept;
  }
}
