/** Something that is saved by itself. */
export interface SavedPart {
  start(): void;
  close(): void;
  flush(): void;
  settle(): Promise<unknown>;
  retry: () => void;
}

/**
 * Parts of a page that are saved each on its own: all are tried again when the
 * browser finds its network, and sent when the page is left.
 */
export class SaveGroup {
  readonly #parts: readonly SavedPart[];

  constructor(parts: readonly SavedPart[]) {
    this.#parts = parts;
  }

  start(): void {
    window.addEventListener('online', this.retry);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    this.#parts.forEach(it => it.start());
  }

  close(): void {
    window.removeEventListener('online', this.retry);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#parts.forEach(it => it.close());
  }

  retry = (): void => this.#parts.forEach(it => it.retry());

  /** Waits until everything that can be sent was sent. */
  async settle(): Promise<void> {
    await Promise.all(this.#parts.map(it => it.settle()));
  }

  #onVisibilityChange = (): void => {
    if (document.visibilityState === 'hidden') {
      this.#parts.forEach(it => it.flush());
    } else {
      // One may have been away to sign in.
      this.retry();
    }
  };
}
