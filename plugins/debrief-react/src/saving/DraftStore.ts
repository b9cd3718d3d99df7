/** What was typed and is not on the server yet. */
export interface Draft {
  value: unknown;
  /** What the server had when the typing began, and at which version. */
  base: unknown;
  baseVersion: number | null;
  /** What of it left already; nobody knows whether it arrived. */
  sent: readonly unknown[];
  /** When it was typed. */
  at: string;
}

/**
 * Keeps drafts in this browser, field by field, so that neither a reload nor a
 * lost connection takes a word away. Everything in it is for one person and one
 * thing that they write about; a slot is one resource of it.
 */
export class DraftStore {
  readonly #storage: Storage;
  readonly #prefix: string;

  constructor(
    storage: Storage,
    scope: { userEntityRef: string; about: string },
  ) {
    this.#storage = storage;
    this.#prefix = `${toKey([
      'debrief-draft',
      scope.userEntityRef,
      scope.about,
    ])}/`;
  }

  /** The slots that have drafts. */
  slots(): string[] {
    const slots = this.#keys().map(key => fromKey(key)[3]);
    return [...new Set(slots)];
  }

  read(slot: string): Map<string, Draft> {
    const drafts = new Map<string, Draft>();
    for (const key of this.#keys()) {
      const [, , , draftSlot, field] = fromKey(key);
      const draft =
        draftSlot === slot ? parseDraft(this.#storage.getItem(key)) : undefined;
      if (draft) {
        drafts.set(field, draft);
      }
    }
    return drafts;
  }

  /** Returns whether the browser could keep it. */
  write(slot: string, field: string, draft: Draft): boolean {
    try {
      this.#storage.setItem(this.#keyOf(slot, field), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Forgets a draft, unless another tab of this browser wrote its own over it.
   */
  remove(slot: string, field: string, written: Draft): void {
    const key = this.#keyOf(slot, field);
    if (this.#storage.getItem(key) === JSON.stringify(written)) {
      this.#storage.removeItem(key);
    }
  }

  #keyOf(slot: string, field: string): string {
    return `${this.#prefix}${toKey([slot, field])}`;
  }

  #keys(): string[] {
    return Array.from({ length: this.#storage.length }, (_, index) =>
      this.#storage.key(index),
    ).flatMap(key => (key?.startsWith(this.#prefix) ? [key] : []));
  }
}

function toKey(parts: string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

function fromKey(key: string): string[] {
  return key.split('/').map(decodeURIComponent);
}

function parseDraft(text: string | null): Draft | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? 'null');
    return isDraft(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    'base' in value &&
    'baseVersion' in value &&
    'sent' in value &&
    Array.isArray(value.sent) &&
    'at' in value &&
    typeof value.at === 'string'
  );
}
