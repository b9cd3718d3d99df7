import { DebriefContent } from '@debrief/backstage-plugin-debrief-common';
import { DebriefPersonRow } from '../database';

/** Somebody who is involved in a debrief, and as what. */
export type Involvement = Omit<DebriefPersonRow, 'debrief_id'>;

/** Who is involved in a new debrief: whoever records it invites the others. */
export function involvedInNew(
  content: DebriefContent,
  author: string,
): Involvement[] {
  return [...namedIn(content), { entity_ref: author, role: 'author' }];
}

/**
 * Whether somebody with these claims is involved, and was not only named by
 * somebody who was not.
 */
export function isInvited(people: Involvement[], claims: string[]): boolean {
  const invited = invitedAmong(people);
  return claims.some(it => invited.has(it));
}

/**
 * Who is involved once other content is saved. Nobody gains what only those
 * involved may do by naming themselves, and nobody but its owner takes a
 * debrief away from its owner by naming another one.
 *
 * @param writer - who saves it, and whether those whom they name are invited
 */
export function involvedAfter(
  before: Involvement[],
  content: DebriefContent,
  writer: { actor: string; mayInvite: boolean },
): Involvement[] {
  const invited = invitedAmong(before);
  const displaced = refsAs('owner', before).filter(
    ref => ref !== content.owner && ref !== writer.actor && invited.has(ref),
  );
  const people = [
    ...namedIn(content),
    ...as('author', refsAs('author', before)),
    ...as('earlier-owner', [...refsAs('earlier-owner', before), ...displaced]),
  ];
  if (writer.mayInvite) {
    const known = new Set(before.map(keyOf));
    for (const person of people.filter(it => !known.has(keyOf(it)))) {
      invited.add(person.entity_ref);
    }
  }
  const uninvited = people
    .map(it => it.entity_ref)
    .filter(ref => !invited.has(ref));
  return [...people, ...as('uninvited', uninvited)];
}

function invitedAmong(people: Involvement[]): Set<string> {
  const uninvited = new Set(refsAs('uninvited', people));
  return new Set(
    people.map(it => it.entity_ref).filter(ref => !uninvited.has(ref)),
  );
}

function namedIn(content: DebriefContent): Involvement[] {
  return [
    ...as('owner', content.owner ? [content.owner] : []),
    ...as('facilitator', content.facilitator ? [content.facilitator] : []),
    ...as(
      'participant',
      content.participants.map(it => it.entityRef),
    ),
  ];
}

function as(role: Involvement['role'], refs: string[]): Involvement[] {
  return [...new Set(refs)].map(entity_ref => ({ entity_ref, role }));
}

function refsAs(role: Involvement['role'], people: Involvement[]): string[] {
  return people.filter(it => it.role === role).map(it => it.entity_ref);
}

function keyOf({ entity_ref, role }: Involvement): string {
  return `${role} ${entity_ref}`;
}
