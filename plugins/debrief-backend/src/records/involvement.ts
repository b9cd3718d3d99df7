/** Somebody who is involved in something, and as what. */
export interface Involvement<Role extends string = string> {
  entity_ref: string;
  role: Role | FixedRole;
}

/**
 * `author` recorded it; `earlier-owner` owned it when somebody else named
 * another owner, and goes on seeing it. `uninvited` stands beside the other
 * roles of who was named by nobody involved, and so may do no more than before.
 */
type FixedRole = 'owner' | 'author' | 'earlier-owner' | 'uninvited';

/**
 * Whether somebody with these claims is involved, and was not only named by
 * somebody who was not.
 */
export function isInvited(people: Involvement[], claims: string[]): boolean {
  const invited = invitedAmong(people);
  return claims.some(it => invited.has(it));
}

/**
 * Who is involved once other people are named. Nobody gains what only those
 * involved may do by naming themselves, and nobody but its owner takes something
 * away from its owner by naming another one.
 *
 * @param named - those whom the new content names
 * @param writer - who saves it, and whether those whom they name are invited
 */
export function involvedOnceNamed<Role extends string>(
  before: Involvement<Role>[],
  named: Involvement<Role>[],
  writer: { actor: string; mayInvite: boolean },
): Involvement<Role>[] {
  const invited = invitedAmong(before);
  const owners = refsAs('owner', named);
  const displaced = refsAs('owner', before).filter(
    ref => !owners.includes(ref) && ref !== writer.actor && invited.has(ref),
  );
  const people = [
    ...named,
    ...involvedAs<Role>('author', refsAs('author', before)),
    ...involvedAs<Role>('earlier-owner', [
      ...refsAs('earlier-owner', before),
      ...displaced,
    ]),
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
  return [...people, ...involvedAs<Role>('uninvited', uninvited)];
}

/** People as what they are involved. */
export function involvedAs<Role extends string>(
  role: Role | FixedRole,
  refs: string[],
): Involvement<Role>[] {
  return [...new Set(refs)].map(entity_ref => ({ entity_ref, role }));
}

function invitedAmong(people: Involvement[]): Set<string> {
  const uninvited = new Set(refsAs('uninvited', people));
  return new Set(
    people.map(it => it.entity_ref).filter(ref => !uninvited.has(ref)),
  );
}

function refsAs(role: string, people: Involvement[]): string[] {
  return people.filter(it => it.role === role).map(it => it.entity_ref);
}

function keyOf({ entity_ref, role }: Involvement): string {
  return `${role} ${entity_ref}`;
}
