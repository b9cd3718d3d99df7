import { GameDayContent } from '@debrief/backstage-plugin-debrief-common';
import { involvedAs, Involvement, involvedOnceNamed } from '../records';

/** What somebody does on the day. */
type Role = 'coordinator' | 'observer' | 'reporter';

/** Somebody with a role in a game day, or who recorded it. */
export type Involved = Involvement<Role>;

/** Table `game_day_people`. */
export type GameDayPersonRow = Involved & { game_day_id: string };

/** The roles that somebody is given; who recorded it need not have one. */
export const givenRoles = ['owner', 'coordinator', 'observer', 'reporter'];

/** Who is involved in a new game day: whoever records it invites the others. */
export function involvedInNew(
  content: GameDayContent,
  author: string,
): Involved[] {
  return [...namedIn(content), { entity_ref: author, role: 'author' }];
}

/** Who is involved once other content is saved. */
export function involvedAfter(
  before: Involved[],
  content: GameDayContent,
  writer: { actor: string; mayInvite: boolean },
): Involved[] {
  return involvedOnceNamed(before, namedIn(content), writer);
}

/** Everyone with a role, each once. */
export function peopleIn(content: GameDayContent): string[] {
  return [...new Set(namedIn(content).map(it => it.entity_ref))];
}

function namedIn({ roles }: GameDayContent): Involved[] {
  return [
    ...involvedAs<Role>('owner', roles.owner ? [roles.owner] : []),
    ...involvedAs<Role>(
      'coordinator',
      roles.coordinator ? [roles.coordinator] : [],
    ),
    ...involvedAs<Role>('observer', roles.observers),
    ...involvedAs<Role>('reporter', roles.reporters),
  ];
}
