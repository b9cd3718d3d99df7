import type { GameDay } from '@debrief/backstage-plugin-debrief-common';

export type Role = 'owner' | 'coordinator' | 'observer' | 'reporter';

/** Everybody with a role, once, with all that they had. */
export function peopleOf(
  roles: GameDay['roles'],
): { entityRef: string; roles: Role[] }[] {
  const all: [ref: string | null, role: Role][] = [
    [roles.owner, 'owner'],
    [roles.coordinator, 'coordinator'],
    ...roles.observers.map((it): [string, Role] => [it, 'observer']),
    ...roles.reporters.map((it): [string, Role] => [it, 'reporter']),
  ];
  const people = new Map<string, Role[]>();
  for (const [entityRef, role] of all) {
    if (entityRef) {
      people.set(entityRef, [...(people.get(entityRef) ?? []), role]);
    }
  }
  return [...people].map(([entityRef, has]) => ({ entityRef, roles: has }));
}
