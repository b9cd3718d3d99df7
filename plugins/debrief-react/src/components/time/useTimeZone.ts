import { useCallback, useSyncExternalStore } from 'react';
import { isTimeZone } from './isTimeZone';

const storageKey = 'debrief.timeZone';
const listeners = new Set<() => void>();

export interface TimeZoneChoice {
  /** The zone in which instants are shown, an IANA name. */
  timeZone: string;
  setTimeZone(timeZone: string): void;
  browserZone: string;
}

/**
 * The zone that the reader chose, the same in every place and kept for the
 * next visit; the zone of the browser until they choose one.
 */
export function useTimeZone(): TimeZoneChoice {
  const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const chosen = useSyncExternalStore(subscribe, readChoice);
  const setTimeZone = useCallback(
    (timeZone: string) => writeChoice(timeZone, browserZone),
    [browserZone],
  );
  return { timeZone: chosen ?? browserZone, setTimeZone, browserZone };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

// What storage refuses to keep (private windows) still holds for this visit.
let unstored: string | null = null;

function readChoice(): string | null {
  let choice = unstored;
  try {
    choice = window.localStorage.getItem(storageKey) ?? unstored;
  } catch {
    // Storage is closed to us.
  }
  return choice && isTimeZone(choice) ? choice : null;
}

function writeChoice(timeZone: string, browserZone: string) {
  unstored = null;
  try {
    if (timeZone === browserZone) {
      window.localStorage.removeItem(storageKey);
    } else {
      window.localStorage.setItem(storageKey, timeZone);
    }
  } catch {
    unstored = timeZone === browserZone ? null : timeZone;
  }
  listeners.forEach(listener => listener());
}
