import type { FieldProblem } from '@debrief/backstage-plugin-debrief-common';
import { DraftSlot, Unsaved } from './DraftSlot';
import type { Draft, DraftStore } from './DraftStore';
import { newKey } from './newKey';
import {
  allSent,
  edit,
  fail,
  finishSending,
  leave,
  makeDue,
  nextToSend,
  rebase,
  refuseAsStale,
  reject,
  resolve,
  ResourceModel,
  restore,
  retry,
  SaveState,
  ServerCopy,
  startOver,
  startSending,
  Trouble,
} from './saveState';
import type { WriteOutcome } from './writeOutcome';

/** How long after the last keystroke something is sent. */
export const typingPauseMs = 800;

/** How long to wait after so many failures in a row. */
export function retryDelayMs(failures: number): number {
  return Math.min(1000 * 2 ** failures, 30_000);
}

export interface WriteRequest<F> {
  /** Null to create it. */
  identity: { id: string; version: number } | null;
  fields: F;
  paths: readonly (keyof F)[];
  /** Of a creation: the same for every attempt. */
  idempotencyKey: string;
}

export interface AutosaveOptions<F extends object> {
  model: ResourceModel<F>;
  start: SaveState<F>;
  write(request: WriteRequest<F>): Promise<WriteOutcome<ServerCopy<F>>>;
  /** Fields made of anything, or undefined when they are none. */
  parse(fields: object): F | undefined;
  /** The field that a path of the server's is about. */
  fieldAt(path: string): keyof F | undefined;
  drafts: DraftStore;
  /** Where the drafts are kept, and where those of a new resource are. */
  slotOf(identity: { id: string } | null): string;
  /** Sent as `Idempotency-Key` when it is created. */
  creationKey?: string;
  /** Whether the drafts hold all of it, so that it can be created anew. */
  keepsWhole?: boolean;
  onSaved?(copy: ServerCopy<F>): void;
}

const creationField = '$creation';

/** The draft of a resource that holds all of it, as the server had it. */
export const wholeField = '$whole';

/**
 * Saves one resource as somebody types: after a pause, one request at a time,
 * each based on the answer before. Until the server has something, this browser
 * keeps it. What to do when is decided by `saveState`; this only keeps the time
 * and does the talking.
 */
export class Autosave<F extends object> {
  readonly restored: ReadonlyMap<string, Draft>;
  readonly #options: AutosaveOptions<F>;
  readonly #listeners = new Set<() => void>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #slot: DraftSlot;
  #state: SaveState<F>;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #idempotencyKey: string;
  #isHalted = false;
  #isClosed = false;

  constructor(options: AutosaveOptions<F>) {
    this.#options = options;
    this.#idempotencyKey = options.creationKey ?? newKey();
    this.#slot = new DraftSlot(
      options.drafts,
      options.slotOf(options.start.identity),
    );
    this.restored = this.#slot.drafts();
    this.#state = this.#restore(options.start);
    this.#keepDrafts();
  }

  getState = (): SaveState<F> => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins with what was left over from before. */
  start(): void {
    this.#isClosed = false;
    this.#sendNext();
  }

  edit<K extends keyof F>(path: K, value: F[K]): void {
    this.#set(edit(this.#state, path, value));
    this.#waitForPause(path);
  }

  /** Sends what waits, without waiting for a pause. */
  flush(paths: readonly (keyof F)[] = this.#state.paths): void {
    this.#set(makeDue(this.#state, paths));
  }

  /** Shows what is saved as the server wrote it. */
  leave(paths: readonly (keyof F)[]): void {
    this.#set(leave(makeDue(this.#state, paths), paths));
  }

  resolve<K extends keyof F>(path: K, value: F[K]): void {
    this.#set(resolve(this.#state, path, value));
  }

  /** Takes in what the server has now. */
  refresh(copy: ServerCopy<F>): void {
    const { identity, sending } = this.#state;
    // What is on its way finds out by itself.
    if (!sending && (!identity || copy.version > identity.version)) {
      this.#set(rebase(this.#state, copy));
    }
  }

  retry = (): void => {
    clearTimeout(this.#retry);
    if (this.#state.trouble && this.#state.trouble !== 'gone') {
      this.#set(retry(this.#state));
    }
  };

  /** Somebody removed it; what was typed is still here. */
  markGone(): void {
    // What is on its way finds out by itself.
    if (!this.#state.sending) {
      this.#set(fail(this.#state, 'gone'));
    }
  }

  /** Creates anew what somebody removed. */
  startOver(): void {
    this.#idempotencyKey = newKey();
    this.#set(startOver(this.#state));
  }

  /** Lets nothing leave until `resume`, and waits for what has left. */
  async halt(): Promise<void> {
    this.#isHalted = true;
    await this.#silence();
  }

  resume(): void {
    this.#isHalted = false;
    this.#sendNext();
  }

  /** Waits until everything that can be sent was sent. */
  async settle(): Promise<void> {
    this.flush();
    await this.#silence();
  }

  /** Sends what it can, once, and then keeps quiet. */
  close(): void {
    this.#pauses.forEach(clearTimeout);
    this.#pauses.clear();
    clearTimeout(this.#retry);
    this.flush();
    this.#isClosed = true;
  }

  /** Forgets what was typed. */
  forget(): void {
    this.#isHalted = true;
    this.close();
    this.#slot.clear();
  }

  #set(next: SaveState<F>): void {
    this.#state = next;
    this.#keepDrafts();
    this.#listeners.forEach(listener => listener());
    this.#sendNext();
  }

  #waitForPause(path: keyof F): void {
    const { model } = this.#options;
    const section = model.sectionOf(path);
    clearTimeout(this.#pauses.get(section));
    this.#pauses.set(
      section,
      setTimeout(
        () =>
          this.flush(model.paths.filter(it => model.sectionOf(it) === section)),
        typingPauseMs,
      ),
    );
  }

  #sendNext(): void {
    const paths = this.#isHalted
      ? []
      : nextToSend(this.#state, this.#options.model);
    if (paths.length > 0) {
      this.#send(paths);
    }
  }

  async #send(paths: readonly (keyof F)[]): Promise<void> {
    const { identity } = this.#state;
    const started = startSending(this.#state, paths);
    this.#set(started);
    const outcome = await this.#options.write({
      identity,
      fields: started.sending?.values ?? started.typed,
      paths,
      idempotencyKey: this.#idempotencyKey,
    });
    this.#receive(outcome, identity?.version);
  }

  #receive(
    outcome: WriteOutcome<ServerCopy<F>>,
    sentVersion: number | undefined,
  ): void {
    switch (outcome.type) {
      case 'saved':
        this.#set(
          finishSending(
            this.#state,
            outcome.resource,
            new Date().toISOString(),
          ),
        );
        this.#options.onSaved?.(outcome.resource);
        return;
      case 'stale':
        // Refused, though nobody changed it: that would go round for ever.
        if (outcome.current.version === sentVersion) {
          this.#failAndRetry('unreachable');
          return;
        }
        this.#set(refuseAsStale(this.#state, outcome.current));
        return;
      case 'rejected':
        this.#idempotencyKey = newKey();
        this.#set(reject(this.#state, this.#reasonsFor(outcome.problems)));
        return;
      default:
        this.#failAndRetry(outcome.trouble);
    }
  }

  #failAndRetry(trouble: Trouble): void {
    this.#set(fail(this.#state, trouble));
    if (trouble === 'unreachable' && !this.#isClosed) {
      this.#retry = setTimeout(this.retry, retryDelayMs(this.#state.failures));
    }
  }

  /** A problem that names no field of what was sent concerns all of it. */
  #reasonsFor(problems: FieldProblem[]): Map<keyof F, string> {
    const sent = this.#state.sending?.paths ?? [];
    const reasons = new Map<keyof F, string>();
    for (const { path, message } of problems) {
      const field = this.#options.fieldAt(path);
      const fields = field && sent.includes(field) ? [field] : sent;
      for (const it of fields) {
        reasons.set(it, reasons.get(it) ?? message);
      }
    }
    return reasons;
  }

  #restore(start: SaveState<F>): SaveState<F> {
    const { parse } = this.#options;
    let typed = start.typed;
    let base = start.base;
    const paths = start.paths.filter(path => {
      const draft = this.restored.get(String(path));
      const draftTyped = draft && parse({ ...typed, [path]: draft.value });
      const draftBase = draft && parse({ ...base, [path]: draft.base });
      if (!draftTyped || !draftBase) {
        return false;
      }
      typed = draftTyped;
      base = draftBase;
      return true;
    });
    const uncertain = new Map(
      paths
        .map(path => [path, this.#sentOf(path, start.typed)] as const)
        .filter(([, sent]) => sent.length > 0),
    );
    const restored = restore(start, { typed, base, paths, uncertain });
    const creation = creationOf(this.restored.get(creationField));
    if (start.identity || !creation) {
      return restored;
    }
    this.#idempotencyKey = creation.key;
    return { ...restored, creation: parse(creation.fields) ?? null };
  }

  /** What left before this page was opened, and may have arrived. */
  #sentOf<K extends keyof F>(path: K, others: F): F[K][] {
    const sent = this.restored.get(String(path))?.sent ?? [];
    return sent.flatMap(value => {
      const fields = this.#options.parse({ ...others, [path]: value });
      return fields ? [fields[path]] : [];
    });
  }

  #keepDrafts(): void {
    const { slotOf, keepsWhole } = this.#options;
    const { paths, pending, typed, base, creation, identity } = this.#state;
    const sent = allSent(this.#state);
    const unsaved = new Map<string, Unsaved>();
    for (const path of paths.filter(it => pending.has(it))) {
      unsaved.set(String(path), {
        value: typed[path],
        base: base[path],
        sent: sent.get(path) ?? [],
      });
    }
    if (creation) {
      const value = { key: this.#idempotencyKey, fields: creation };
      unsaved.set(creationField, { value, base: null, sent: [] });
    } else if (keepsWhole && identity && unsaved.size > 0) {
      const value = this.#state.server;
      unsaved.set(wholeField, { value, base: null, sent: [] });
    }
    this.#slot.moveTo(slotOf(identity));
    const isKept = this.#slot.keep(unsaved, identity?.version ?? null);
    if (isKept !== this.#state.isKept) {
      this.#state = { ...this.#state, isKept };
    }
  }

  /** Until nothing is on its way. */
  async #silence(): Promise<void> {
    while (this.#state.sending) {
      await new Promise<void>(done => {
        const stop = this.subscribe(() => {
          stop();
          done();
        });
      });
    }
  }
}

function creationOf(
  draft: Draft | undefined,
): { key: string; fields: object } | undefined {
  const value = draft?.value;
  return typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'fields' in value &&
    typeof value.fields === 'object' &&
    value.fields !== null
    ? { key: value.key, fields: value.fields }
    : undefined;
}
