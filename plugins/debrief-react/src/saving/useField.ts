import { useCallback, useSyncExternalStore } from 'react';
import type { Autosave } from './Autosave';
import type { Row, RowAutosaves } from './RowAutosaves';
import type { SaveState } from './saveState';

/** One field of a resource: what is typed, and how to type. */
export function useField<F extends object, K extends keyof F>(
  autosave: Autosave<F>,
  path: K,
): [value: F[K], set: (value: F[K]) => void] {
  const value = useSyncExternalStore(
    autosave.subscribe,
    () => autosave.getState().typed[path],
  );
  const set = useCallback(
    (next: F[K]) => autosave.edit(path, next),
    [autosave, path],
  );
  return [value, set];
}

/** Why the server did not take a field, or null. */
export function useRejection<F extends object>(
  autosave: Autosave<F>,
  path: keyof F,
): string | null {
  return useSyncExternalStore(
    autosave.subscribe,
    () => autosave.getState().pending.get(path)?.rejection ?? null,
  );
}

/** All that is known of a resource while it is edited. */
export function useSaveState<F extends object>(
  autosave: Autosave<F>,
): SaveState<F> {
  return useSyncExternalStore(autosave.subscribe, autosave.getState);
}

/** The rows of a list, anew whenever anything in one of them changed. */
export function useRows<F extends object>(
  rows: RowAutosaves<F>,
): readonly Row<F>[] {
  return useSyncExternalStore(rows.subscribe, rows.getRows);
}
