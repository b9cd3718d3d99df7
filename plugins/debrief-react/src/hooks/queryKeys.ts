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
  gameDays: ['debrief', 'game-days'],
  gameDay: (id: string) => ['debrief', 'game-days', id],
  drills: (id: string) => ['debrief', 'game-days', id, 'drills'],
  observations: (id: string) => ['debrief', 'game-days', id, 'observations'],
  findingsOf: (id: string) => ['debrief', 'game-days', id, 'countermeasures'],
  gameDayList: (query: object) => ['debrief', 'game-day-list', query],
  conflicts: (query: object) => ['debrief', 'conflicts', query],
  scenarios: (query: object) => ['debrief', 'scenarios', query],
  suggestions: (entityRef: string) => ['debrief', 'suggestions', entityRef],
  list: (query: object) => ['debrief', 'list', query],
  countermeasures: (query: object) => ['debrief', 'countermeasures', query],
  search: (query: object) => ['debrief', 'search', query],
  learningRecord: (query: object) => ['debrief', 'learning-record', query],
} as const;

const owners: readonly QueryKey[] = [queryKeys.debriefs, queryKeys.gameDays];

/** Whether a debrief or a game day is kept under a key, by id or number. */
export function isOwnerKey(key: QueryKey): boolean {
  return isOfOneOwner(key) && key.length === queryKeys.debrief('').length;
}

/** Whether one of these, or something that belongs to it, is kept there. */
export function isOfOneOwner(key: QueryKey): boolean {
  return owners.some(owner => owner.every((part, at) => key[at] === part));
}
