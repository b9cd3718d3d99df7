import type { SaveState } from './saveState';

/** How much of something is on the server; the worst comes first. */
export const savedStatuses = [
  'conflict',
  'refused',
  'gone',
  'forbidden',
  'signedOut',
  'saving',
  'offline',
  'waiting',
  'typing',
  'saved',
] as const;

export type SavedStatus = (typeof savedStatuses)[number];

export interface Saved {
  status: SavedStatus;
  /** When it was saved last on this page. */
  at: string | null;
  isKept: boolean;
}

/** How much of some fields is on the server. */
export function savedOf<F extends object>(
  state: SaveState<F>,
  paths: readonly (keyof F)[],
  held: ReadonlySet<keyof F>,
): Saved {
  const times = paths.flatMap(path => state.savedAt.get(path) ?? []);
  return {
    status: statusOf(state, paths, held),
    at: times.sort().pop() ?? null,
    isKept: state.isKept,
  };
}

/** The worst of several. */
export function worstOf(all: readonly Saved[]): Saved {
  const statuses = all.map(it => it.status);
  const times = all.flatMap(it => it.at ?? []);
  return {
    status: savedStatuses.find(it => statuses.includes(it)) ?? 'saved',
    at: times.sort().pop() ?? null,
    isKept: all.every(it => it.isKept),
  };
}

function statusOf<F extends object>(
  state: SaveState<F>,
  paths: readonly (keyof F)[],
  held: ReadonlySet<keyof F>,
): SavedStatus {
  const pending = paths.flatMap(path => state.pending.get(path) ?? []);
  if (pending.some(it => it.isConflict)) {
    return 'conflict';
  }
  if (pending.some(it => it.rejection)) {
    return 'refused';
  }
  if (state.trouble === 'gone') {
    return 'gone';
  }
  if (pending.length === 0) {
    return 'saved';
  }
  if (state.sending?.paths.some(path => paths.includes(path))) {
    return 'saving';
  }
  if (state.trouble) {
    return state.trouble === 'unreachable' ? 'offline' : state.trouble;
  }
  return paths.some(path => state.pending.has(path) && held.has(path))
    ? 'waiting'
    : 'typing';
}
