import type { QueryKey } from '@tanstack/react-query';

/**
 * The keys under which answers are kept. Everything that a change to a debrief
 * can touch lies under `debrief`, so that one call makes all of it fresh.
 */
export const queryKeys = {
  all: ['debrief'],
  debriefs: ['debrief', 'debriefs'],
  debrief: (id: string) => ['debrief', 'debriefs', id],
  revisions: (id: string) => ['debrief', 'debriefs', id, 'revisions'],
  timeline: (id: string) => ['debrief', 'debriefs', id, 'timeline'],
  countermeasuresOf: (id: string) => [
    'debrief',
    'debriefs',
    id,
    'countermeasures',
  ],
  list: (query: object) => ['debrief', 'list', query],
  countermeasures: (query: object) => ['debrief', 'countermeasures', query],
  search: (query: object) => ['debrief', 'search', query],
  learningRecord: (query: object) => ['debrief', 'learning-record', query],
} as const;

/** Whether a debrief is kept under a key, by its id or its number. */
export function isDebriefKey(key: QueryKey): boolean {
  return isOfOneDebrief(key) && key.length === queryKeys.debrief('').length;
}

/** Whether a debrief, or something that belongs to one, is kept under a key. */
export function isOfOneDebrief(key: QueryKey): boolean {
  return queryKeys.debriefs.every((part, index) => key[index] === part);
}
