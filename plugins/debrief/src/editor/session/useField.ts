import { useCallback, useSyncExternalStore } from 'react';
import type { DebriefFields } from '../model/debriefFields';
import type { Autosave } from '../saving/Autosave';
import type { Row, RowAutosaves } from '../saving/RowAutosaves';
import type { SaveState } from '../saving/saveState';
import { useEditor } from './EditorContext';

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

/** One field of the debrief itself. */
export function useDebriefField<K extends keyof DebriefFields>(
  path: K,
): [value: DebriefFields[K], set: (value: DebriefFields[K]) => void] {
  return useField(useEditor().session.debrief, path);
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

export function useSaveState<F extends object>(
  autosave: Autosave<F>,
): SaveState<F> {
  return useSyncExternalStore(autosave.subscribe, autosave.getState);
}

export function useRows<F extends object>(
  rows: RowAutosaves<F>,
): readonly Row<F>[] {
  return useSyncExternalStore(rows.subscribe, rows.getRows);
}
