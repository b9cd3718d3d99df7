import isEqual from 'fast-deep-equal';
import { mergeLists } from './mergeLists';

/** What the server has of a resource. */
export interface ServerCopy<F> {
  id: string;
  version: number;
  /** Who changed it last. */
  by: string | null;
  fields: F;
}

/** Why nothing can be saved for now. */
export type Trouble =
  /** The server did not answer, or not with sense; it is tried again. */
  | 'unreachable'
  /** The person has to sign in again. */
  | 'signedOut'
  /** The person may not change this. */
  | 'forbidden'
  /** Somebody removed it. */
  | 'gone';

/** A field that the server does not have yet. */
export interface Pending {
  /** Whether the person has paused, so that it may be sent. */
  isDue: boolean;
  /** Whether somebody else wrote the same field; a person has to choose. */
  isConflict: boolean;
  /** Why the server did not take it. */
  rejection: string | null;
}

/**
 * What is known of one resource while it is edited. Every field has three
 * values: as typed, as the server has it, and as the server had it when the
 * typing began.
 */
export interface SaveState<F extends object> {
  paths: readonly (keyof F)[];
  /** Null while the server has never heard of it. */
  identity: { id: string; version: number } | null;
  typed: F;
  server: F;
  base: F;
  by: string | null;
  pending: ReadonlyMap<keyof F, Pending>;
  /** The fields on their way, with the values they left with. */
  sending: { paths: readonly (keyof F)[]; values: F } | null;
  /**
   * What was sent and nobody knows whether it arrived: of each field the value
   * that left first, before anything went wrong, and the one that left last.
   */
  uncertain: Uncertain<F>;
  /** What was first sent to create it: a retry has to send the same. */
  creation: F | null;
  trouble: Trouble | null;
  /** How often in a row the server was not reached. */
  failures: number;
  /** When each field was saved, of those saved since the page was opened. */
  savedAt: ReadonlyMap<keyof F, string>;
  /** Whether this browser keeps what is pending. */
  isKept: boolean;
}

export type Uncertain<F> = ReadonlyMap<keyof F, readonly F[keyof F][]>;

/** Which fields there are, and which of them must wait. */
export interface ResourceModel<F extends object> {
  paths: readonly (keyof F)[];
  /** Fields of one section travel together. */
  sectionOf(path: keyof F): string;
  /** The fields that the server would refuse as they are. */
  findHeld(typed: F): ReadonlySet<keyof F>;
}

/** A resource that the server has. */
export function openState<F extends object>(
  copy: ServerCopy<F>,
  paths: readonly (keyof F)[],
): SaveState<F> {
  return {
    ...blankState(copy.fields, paths),
    identity: { id: copy.id, version: copy.version },
    by: copy.by,
  };
}

/** A resource that the server has never heard of. */
export function blankState<F extends object>(
  fields: F,
  paths: readonly (keyof F)[],
): SaveState<F> {
  return {
    paths,
    identity: null,
    typed: fields,
    server: fields,
    base: fields,
    by: null,
    pending: new Map(),
    sending: null,
    uncertain: new Map(),
    creation: null,
    trouble: null,
    failures: 0,
    savedAt: new Map(),
    isKept: true,
  };
}

/** Somebody typed. */
export function edit<F extends object, K extends keyof F>(
  state: SaveState<F>,
  path: K,
  value: F[K],
): SaveState<F> {
  const typed = { ...state.typed, [path]: value };
  const pending = new Map(state.pending);
  const before = pending.get(path);
  if (isEqual(value, state.server[path]) && !allSent(state).has(path)) {
    pending.delete(path);
    return {
      ...state,
      typed,
      base: copyField(state.base, state.server, path),
      pending,
    };
  }
  pending.set(path, {
    isDue: false,
    isConflict: before?.isConflict ?? false,
    rejection: null,
  });
  return {
    ...state,
    typed,
    base: before ? state.base : copyField(state.base, state.server, path),
    pending,
  };
}

/** Somebody paused, or went elsewhere: these fields may be sent. */
export function makeDue<F extends object>(
  state: SaveState<F>,
  paths: readonly (keyof F)[],
): SaveState<F> {
  const pending = new Map(state.pending);
  for (const path of paths) {
    const it = pending.get(path);
    if (it && !it.isDue) {
      pending.set(path, { ...it, isDue: true });
    }
  }
  return { ...state, pending };
}

/**
 * The fields to send now: those of one section in which nobody is typing, in
 * the order of the page, and none while others are on their way.
 */
export function nextToSend<F extends object>(
  state: SaveState<F>,
  model: ResourceModel<F>,
): readonly (keyof F)[] {
  if (state.sending || state.trouble) {
    return [];
  }
  if (state.creation) {
    return model.paths;
  }
  const held = model.findHeld(state.typed);
  const sendable = model.paths.filter(path => {
    const it = state.pending.get(path);
    return it && !it.isConflict && !it.rejection && !held.has(path);
  });
  const isDue = (path: keyof F) => state.pending.get(path)?.isDue ?? false;
  // What waited for a field that is just being typed leaves together with it.
  const typing = new Set(
    sendable.filter(path => !isDue(path)).map(path => model.sectionOf(path)),
  );
  const ready = sendable.filter(
    path => isDue(path) && !typing.has(model.sectionOf(path)),
  );
  if (ready.length === 0) {
    return [];
  }
  if (!state.identity) {
    return held.size === 0 ? model.paths : [];
  }
  const section = model.sectionOf(ready[0]);
  return ready.filter(path => model.sectionOf(path) === section);
}

/** These fields leave, as they are now. */
export function startSending<F extends object>(
  state: SaveState<F>,
  paths: readonly (keyof F)[],
): SaveState<F> {
  const values = state.creation ?? state.typed;
  return {
    ...state,
    sending: { paths, values },
    creation: state.identity ? null : values,
  };
}

/** The server took what was sent. */
export function finishSending<F extends object>(
  state: SaveState<F>,
  copy: ServerCopy<F>,
  at: string,
): SaveState<F> {
  const { paths, values } = state.sending ?? { paths: [], values: state.typed };
  const pending = new Map(state.pending);
  const savedAt = new Map(state.savedAt);
  let base = state.base;
  for (const path of paths) {
    if (isEqual(state.typed[path], values[path])) {
      pending.delete(path);
    } else {
      // Typed on while it was on its way.
      base = copyField(base, copy.fields, path);
    }
    savedAt.set(path, at);
  }
  return rebase(
    {
      ...state,
      base,
      pending,
      savedAt,
      sending: null,
      uncertain: new Map(),
      creation: null,
      trouble: null,
      failures: 0,
    },
    copy,
    paths,
  );
}

/**
 * The server has something newer than what was edited. What was typed in
 * fields that nobody else touched is simply based on it.
 */
export function rebase<F extends object>(
  state: SaveState<F>,
  copy: ServerCopy<F>,
  /** Fields whose typed form stays, though the server wrote it differently. */
  echoed: readonly (keyof F)[] = [],
): SaveState<F> {
  let { typed, base } = state;
  const pending = new Map(state.pending);
  for (const path of state.paths) {
    const it = pending.get(path);
    const theirs = copy.fields[path];
    if (!it) {
      const isNew = !isEqual(theirs, state.server[path]);
      typed =
        isNew && !echoed.includes(path)
          ? copyField(typed, copy.fields, path)
          : typed;
      base = copyField(base, copy.fields, path);
      continue;
    }
    // What this person sent is nothing that somebody else wrote.
    const before = wasSent(state, path, theirs) ? theirs : base[path];
    const merged = mergeField(before, typed[path], theirs);
    if (isEqual(typed[path], theirs)) {
      pending.delete(path);
      base = copyField(base, copy.fields, path);
    } else if (merged) {
      typed = { ...typed, [path]: merged.value };
      base = copyField(base, copy.fields, path);
      pending.set(path, { ...it, isConflict: false });
    } else {
      pending.set(path, { ...it, isConflict: true });
    }
  }
  return {
    ...state,
    identity: { id: copy.id, version: copy.version },
    server: copy.fields,
    by: copy.by,
    typed,
    base,
    pending,
    // What was based on an older version cannot arrive any more.
    uncertain:
      copy.version === state.identity?.version ? state.uncertain : new Map(),
  };
}

/** What was sent was based on something old. */
export function refuseAsStale<F extends object>(
  state: SaveState<F>,
  copy: ServerCopy<F>,
): SaveState<F> {
  return rebase({ ...state, sending: null, failures: 0 }, copy);
}

/** The server would not take some of what was sent, and said why. */
export function reject<F extends object>(
  state: SaveState<F>,
  reasons: ReadonlyMap<keyof F, string>,
): SaveState<F> {
  const pending = new Map(state.pending);
  for (const [path, rejection] of reasons) {
    const sent = state.sending?.values[path];
    // What was changed meanwhile deserves another try.
    if (isEqual(sent, state.typed[path])) {
      pending.set(path, {
        isDue: true,
        isConflict: pending.get(path)?.isConflict ?? false,
        rejection,
      });
    }
  }
  return { ...state, pending, sending: null, creation: null, failures: 0 };
}

/** What was sent did not arrive, or nobody knows whether it did. */
export function fail<F extends object>(
  state: SaveState<F>,
  trouble: Trouble,
): SaveState<F> {
  return {
    ...state,
    sending: null,
    uncertain: allSent(state),
    trouble,
    failures: state.failures + 1,
  };
}

/** What left and may have arrived, for all that is known here. */
export function allSent<F extends object>({
  uncertain,
  sending,
}: SaveState<F>): Uncertain<F> {
  if (!sending) {
    return uncertain;
  }
  const sent = new Map(uncertain);
  for (const path of sending.paths) {
    const first = uncertain.get(path)?.slice(0, 1) ?? [];
    sent.set(path, [...first, sending.values[path]]);
  }
  return sent;
}

/** Try again what failed. */
export function retry<F extends object>(state: SaveState<F>): SaveState<F> {
  return { ...state, trouble: null };
}

/** Somebody wants back what somebody else removed. */
export function startOver<F extends object>(state: SaveState<F>): SaveState<F> {
  const due = { isDue: true, isConflict: false, rejection: null };
  return {
    ...blankState(state.typed, state.paths),
    pending: new Map(state.paths.map(path => [path, due])),
  };
}

/** A person chose between two texts, or wrote a third. */
export function resolve<F extends object, K extends keyof F>(
  state: SaveState<F>,
  path: K,
  value: F[K],
): SaveState<F> {
  const pending = new Map(state.pending);
  if (isEqual(value, state.server[path])) {
    pending.delete(path);
  } else {
    pending.set(path, { isDue: true, isConflict: false, rejection: null });
  }
  return {
    ...state,
    typed: { ...state.typed, [path]: value },
    base: copyField(state.base, state.server, path),
    pending,
  };
}

/** Somebody left these fields: show what is saved as the server wrote it. */
export function leave<F extends object>(
  state: SaveState<F>,
  paths: readonly (keyof F)[],
): SaveState<F> {
  const typed = paths
    .filter(path => !state.pending.has(path))
    .reduce(
      (fields, path) => copyField(fields, state.server, path),
      state.typed,
    );
  return { ...state, typed };
}

/** What was typed before, and what it was typed over, is there again. */
export function restore<F extends object>(
  state: SaveState<F>,
  drafts: {
    typed: F;
    base: F;
    paths: readonly (keyof F)[];
    uncertain: Uncertain<F>;
  },
): SaveState<F> {
  const pending = new Map(state.pending);
  let { typed, base } = state;
  for (const path of drafts.paths) {
    typed = copyField(typed, drafts.typed, path);
    base = copyField(base, drafts.base, path);
    pending.set(path, { isDue: true, isConflict: false, rejection: null });
  }
  const { uncertain } = drafts;
  const restored = { ...state, typed, base, pending, uncertain };
  return state.identity
    ? rebase(restored, {
        ...state.identity,
        by: state.by,
        fields: state.server,
      })
    : restored;
}

/** Three-way: null when only a person can say. */
function mergeField<T>(base: T, mine: T, theirs: T): { value: T } | null {
  if (isEqual(base, theirs)) {
    return { value: mine };
  }
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    const merged: unknown = mergeLists(base, mine, theirs);
    return isListLike(merged, mine) ? { value: merged } : null;
  }
  return null;
}

// A list merged from lists of one type has that type.
function isListLike<T>(value: unknown, example: T): value is T {
  return Array.isArray(value) && Array.isArray(example);
}

/** Whether this is what was sent, as the server may have trimmed it. */
function wasSent<F extends object>(
  { uncertain }: SaveState<F>,
  path: keyof F,
  theirs: F[keyof F],
): boolean {
  const trim = (value: unknown) =>
    typeof value === 'string' ? value.trim() : value;
  const sent = uncertain.get(path) ?? [];
  return sent.some(value => isEqual(trim(value), trim(theirs)));
}

function copyField<F extends object>(to: F, from: F, path: keyof F): F {
  return { ...to, [path]: from[path] };
}
