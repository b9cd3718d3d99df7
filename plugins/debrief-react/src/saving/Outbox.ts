import { retryDelayMs } from './Autosave';
import type { Draft, DraftStore } from './DraftStore';
import { newKey } from './newKey';
import type { Trouble } from './saveState';
import type { WriteOutcome } from './writeOutcome';

/** Something that was said and is not on the server yet. */
export interface Outgoing<M> {
  /** Sent with it, so that it counts once however often it is sent. */
  key: string;
  message: M;
  /** When it was said. */
  at: string;
  /** Why the server does not take it; a person has to let go of it. */
  refusal: string | null;
}

export interface OutboxOptions<M> {
  drafts: DraftStore;
  /** Where the drafts of it lie. */
  slot: string;
  /** A message made of anything, or undefined when it is none. */
  parse(message: unknown): M | undefined;
  send(outgoing: Outgoing<M>): Promise<WriteOutcome<unknown, unknown>>;
}

export interface OutboxState<M> {
  items: readonly Outgoing<M>[];
  trouble: Trouble | null;
  isKept: boolean;
}

const field = 'message';

/**
 * Sends what is said, one after the other and in its order. Until the server
 * has it, this browser keeps it with the time at which it was said; so neither
 * a reload nor a lost connection takes anything away.
 */
export class Outbox<M> {
  readonly #options: OutboxOptions<M>;
  readonly #listeners = new Set<() => void>();
  readonly #kept = new Map<string, Draft>();
  #state: OutboxState<M> = { items: [], trouble: null, isKept: true };
  #isSending = false;
  #isClosed = true;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions<M>) {
    this.#options = options;
    this.#state = { ...this.#state, items: this.#restore() };
  }

  getState = (): OutboxState<M> => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(message: M, at: string = new Date().toISOString()): void {
    const key = newKey();
    const draft = {
      value: message,
      base: null,
      baseVersion: null,
      sent: [],
      at,
    };
    const isKept = this.#options.drafts.write(this.#slotOf(key), field, draft);
    if (isKept) {
      this.#kept.set(key, draft);
    }
    const added = { key, message, at, refusal: null };
    this.#set({ items: [...this.#state.items, added], isKept });
    this.flush();
  }

  /** Forgets what the server does not take. */
  letGo(key: string): void {
    const draft = this.#kept.get(key);
    if (draft) {
      this.#options.drafts.remove(this.#slotOf(key), field, draft);
      this.#kept.delete(key);
    }
    this.#set({ items: this.#state.items.filter(it => it.key !== key) });
  }

  start(): void {
    this.#isClosed = false;
    this.flush();
  }

  close(): void {
    clearTimeout(this.#retry);
    this.#isClosed = true;
  }

  retry = (): void => {
    clearTimeout(this.#retry);
    this.flush();
  };

  /** Sends what waits. */
  flush = (): void => {
    if (!this.#isSending && !this.#isClosed) {
      this.#sendAll();
    }
  };

  /** Waits until everything that can be sent was sent. */
  async settle(): Promise<void> {
    if (!this.#isSending) {
      await this.#sendAll();
    }
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    let next = this.#next();
    while (next && (await this.#send(next))) {
      next = this.#next();
    }
    this.#isSending = false;
  }

  #next(): Outgoing<M> | undefined {
    return this.#state.items.find(it => it.refusal === null);
  }

  /** Returns whether to go on. */
  async #send(outgoing: Outgoing<M>): Promise<boolean> {
    const outcome = await this.#options.send(outgoing);
    switch (outcome.type) {
      case 'saved':
        this.#failures = 0;
        this.#set({ trouble: null });
        this.letGo(outgoing.key);
        return true;
      case 'failed':
        if (
          outcome.trouble === 'unreachable' ||
          outcome.trouble === 'signedOut'
        ) {
          this.#fail(outcome.trouble);
          return false;
        }
        this.#refuse(outgoing.key, outcome.trouble);
        return true;
      case 'rejected':
        this.#refuse(
          outgoing.key,
          outcome.problems.map(it => it.message).join('; '),
        );
        return true;
      default:
        this.#refuse(outgoing.key, outcome.type);
        return true;
    }
  }

  #fail(trouble: Trouble): void {
    this.#failures += 1;
    this.#set({ trouble });
    if (!this.#isClosed) {
      this.#retry = setTimeout(this.retry, retryDelayMs(this.#failures));
    }
  }

  #refuse(key: string, refusal: string): void {
    this.#set({
      items: this.#state.items.map(it =>
        it.key === key ? { ...it, refusal } : it,
      ),
    });
  }

  #set(change: Partial<OutboxState<M>>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach(listener => listener());
  }

  #restore(): Outgoing<M>[] {
    const { drafts, slot, parse } = this.#options;
    return drafts
      .slots()
      .filter(it => it.startsWith(`${slot}/`))
      .flatMap(name => {
        const draft = drafts.read(name).get(field);
        const message = parse(draft?.value);
        const key = name.slice(slot.length + 1);
        if (!draft || message === undefined) {
          return [];
        }
        this.#kept.set(key, draft);
        return [{ key, message, at: draft.at, refusal: null }];
      })
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  #slotOf(key: string): string {
    return `${this.#options.slot}/${key}`;
  }
}
