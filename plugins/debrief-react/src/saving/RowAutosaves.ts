import isEqual from 'fast-deep-equal';
import { Autosave, wholeField, WriteRequest } from './Autosave';
import type { DraftStore } from './DraftStore';
import { newKey } from './newKey';
import {
  blankState,
  openState,
  ResourceModel,
  SaveState,
  ServerCopy,
  startOver,
  Trouble,
} from './saveState';
import type { WriteOutcome } from './writeOutcome';

/** One row of a list whose rows are resources of their own. */
export interface Row<F extends object> {
  /** Stays the same when the row gets its id. */
  key: string;
  autosave: Autosave<F>;
}

export interface RowOptions<F extends object> {
  model: ResourceModel<F>;
  parse(fields: object): F | undefined;
  fieldAt(path: string): keyof F | undefined;
  /** What a row is before anything is written. */
  blank: F;
  write(request: WriteRequest<F>): Promise<WriteOutcome<ServerCopy<F>>>;
  destroy(identity: {
    id: string;
    version: number;
  }): Promise<WriteOutcome<unknown, ServerCopy<F>>>;
  drafts: DraftStore;
  /** Drafts of a row lie at `<slot>/<id>`. */
  slot: string;
  onRemoved?(id: string): void;
}

/** What came of removing a row. */
export type Removal =
  | 'removed'
  /** Somebody changed it first; it was not removed. */
  | 'changed'
  | Exclude<Trouble, 'gone'>;

const newPrefix = 'new-';

/**
 * Rows that are saved each on its own, so that two people in one meeting rarely
 * meet in one. Whatever of a row is not on the server is kept in this browser.
 */
export class RowAutosaves<F extends object> {
  readonly #options: RowOptions<F>;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<string, () => void>();
  #rows: readonly Row<F>[] = [];
  /** Listed, and perhaps what is just being created here. */
  #withheld: readonly ServerCopy<F>[] = [];
  #isStarted = false;

  constructor(options: RowOptions<F>) {
    this.#options = options;
  }

  /** A new array whenever anything in one of the rows changed. */
  getRows = (): readonly Row<F>[] => this.#rows;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes in the rows that the server has now. */
  sync(copies: readonly ServerCopy<F>[]): void {
    const listed = new Set(copies.map(copy => copy.id));
    if (!this.#isStarted) {
      this.#isStarted = true;
      this.#restore(listed);
    }
    copies.forEach(copy => this.#rowOf(copy.id)?.autosave.refresh(copy));
    this.#withheld = copies;
    this.#openWithheld();
    for (const { key, autosave } of this.#rows) {
      const { identity, pending } = autosave.getState();
      if (identity && !listed.has(identity.id)) {
        if (pending.size === 0) {
          this.#drop(key);
        } else {
          autosave.markGone();
        }
      }
    }
  }

  /** Adds a row that is sent at once. */
  add(fields: Partial<F>): Row<F> {
    const { model, blank } = this.#options;
    return this.#place(
      newKey(),
      startOver(blankState({ ...blank, ...fields }, model.paths)),
    );
  }

  async remove(key: string): Promise<Removal> {
    const row = this.#rows.find(it => it.key === key);
    if (!row) {
      return 'removed';
    }
    await row.autosave.halt();
    const { identity } = row.autosave.getState();
    if (!identity) {
      this.letGo(key);
      return 'removed';
    }
    const outcome = await this.#options.destroy(identity);
    const trouble = outcome.type === 'failed' ? outcome.trouble : null;
    if (outcome.type === 'saved' || trouble === 'gone') {
      this.letGo(key);
      this.#options.onRemoved?.(identity.id);
      return 'removed';
    }
    row.autosave.resume();
    if (outcome.type === 'stale') {
      row.autosave.refresh(outcome.current);
      return 'changed';
    }
    return trouble ?? 'unreachable';
  }

  /** Forgets a row and what was typed in it. */
  letGo(key: string): void {
    this.#rows.find(it => it.key === key)?.autosave.forget();
    this.#drop(key);
  }

  retry = (): void => this.#rows.forEach(it => it.autosave.retry());

  flush = (): void => this.#rows.forEach(it => it.autosave.flush());

  /** Waits until everything that can be sent was sent. */
  async settle(): Promise<void> {
    await Promise.all(this.#rows.map(it => it.autosave.settle()));
  }

  close(): void {
    this.#rows.forEach(it => it.autosave.close());
  }

  start(): void {
    this.#rows.forEach(it => it.autosave.start());
  }

  #restore(listed: ReadonlySet<string>): void {
    const { drafts, slot, blank, model } = this.#options;
    for (const name of drafts.slots()) {
      if (!name.startsWith(`${slot}/`)) {
        continue;
      }
      const id = name.slice(slot.length + 1);
      if (id.startsWith(newPrefix)) {
        this.#place(id.slice(newPrefix.length), blankState(blank, model.paths));
      } else if (!listed.has(id)) {
        this.#placeGone(id, drafts.read(name).get(wholeField)?.value);
      }
    }
  }

  #placeGone(id: string, whole: unknown): void {
    const { blank, model, parse } = this.#options;
    const fields = (whole instanceof Object ? parse(whole) : null) ?? blank;
    const copy = { id, version: 0, by: null, fields };
    this.#place(id, { ...openState(copy, model.paths), trouble: 'gone' });
  }

  #openWithheld(): void {
    const { model } = this.#options;
    const unopened = this.#withheld.filter(copy => !this.#rowOf(copy.id));
    this.#withheld = unopened.filter(copy => this.#isBeingCreated(copy));
    unopened
      .filter(copy => !this.#withheld.includes(copy))
      .forEach(copy => this.#place(copy.id, openState(copy, model.paths)));
  }

  #place(key: string, start: SaveState<F>): Row<F> {
    const { slot, ...options } = this.#options;
    const autosave = new Autosave<F>({
      ...options,
      start,
      creationKey: key,
      keepsWhole: true,
      slotOf: identity => `${slot}/${identity?.id ?? `${newPrefix}${key}`}`,
      onSaved: ({ id }) => this.#joinTwins(row, id),
    });
    const row = { key, autosave };
    this.#stops.set(key, autosave.subscribe(this.#emit));
    this.#rows = [...this.#rows, row];
    this.#emit();
    autosave.start();
    return row;
  }

  #drop(key: string): void {
    this.#stops.get(key)?.();
    this.#stops.delete(key);
    this.#rows = this.#rows.filter(it => it.key !== key);
    this.#emit();
  }

  #emit = (): void => {
    this.#rows = [...this.#rows];
    this.#listeners.forEach(listener => listener());
    this.#openWithheld();
  };

  /** The list had it before the answer that it was created came. */
  #joinTwins(row: Row<F>, id: string): void {
    for (const twin of this.#rows) {
      const { identity, pending, typed } = twin.autosave.getState();
      if (twin !== row && identity?.id === id) {
        this.letGo(twin.key);
        const own = row.autosave.getState().pending;
        [...pending.keys()]
          .filter(path => !own.has(path))
          .forEach(path => row.autosave.edit(path, typed[path]));
      }
    }
  }

  // What says the same may be it, since nobody knows whether it arrived.
  #isBeingCreated(copy: ServerCopy<F>): boolean {
    return this.#rows.some(({ autosave }) => {
      const { identity, creation } = autosave.getState();
      return !identity && creation !== null && says(copy.fields, creation);
    });
  }

  #rowOf(id: string): Row<F> | undefined {
    return this.#rows.find(it => it.autosave.getState().identity?.id === id);
  }
}

/** Whether there is all that was sent; the server adds what was left out. */
function says<F extends object>(saved: F, sent: F): boolean {
  const members = new Map(Object.entries(saved));
  return Object.entries(sent).every(
    ([name, value]) => value === undefined || isEqual(members.get(name), value),
  );
}
