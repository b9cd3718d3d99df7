import {
  Debrief,
  involvements,
} from '@debrief/backstage-plugin-debrief-common';

/** What somebody is to a debrief. */
export type PersonRole =
  | 'owner'
  | 'facilitator'
  | Debrief['participants'][number]['involvement'];

/**
 * Everybody who is named, once, with all that they are: the owner, the
 * facilitator, then the others by how they took part.
 */
export function peopleOf(
  debrief: Pick<Debrief, 'owner' | 'facilitator' | 'participants'>,
): { entityRef: string; roles: PersonRole[] }[] {
  const people = new Map<string, PersonRole[]>();
  const add = (entityRef: string | null, role: PersonRole) => {
    if (entityRef) {
      people.set(entityRef, [...(people.get(entityRef) ?? []), role]);
    }
  };
  add(debrief.owner, 'owner');
  add(debrief.facilitator, 'facilitator');
  for (const involvement of involvements) {
    debrief.participants
      .filter(participant => participant.involvement === involvement)
      .forEach(participant => add(participant.entityRef, involvement));
  }
  return [...people].map(([entityRef, roles]) => ({ entityRef, roles }));
}
