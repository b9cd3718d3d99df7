import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import type { GameDayFields } from '../../model/gameDayFields';

/** Who has which role, as it is typed. */
export function rolesOf(fields: GameDayFields): GameDay['roles'] {
  return {
    owner: fields['roles.owner'],
    coordinator: fields['roles.coordinator'],
    observers: fields['roles.observers'],
    reporters: fields['roles.reporters'],
  };
}
