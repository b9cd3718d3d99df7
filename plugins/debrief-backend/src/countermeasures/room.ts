import { House, Room } from '../house';
import { announceCountermeasures } from './announceCountermeasures';
import { Countermeasures } from './buildCountermeasures';
import { CountermeasureKind } from './CountermeasureKind';
import { CountermeasureService } from './CountermeasureService';
import { countermeasureRoutes } from './router';

/** Countermeasures, whatever they come from. */
export function countermeasureRoom(
  house: House,
  countermeasures: Countermeasures,
): Room {
  const kind = new CountermeasureKind({ ...house, ...countermeasures });
  return {
    routes: countermeasureRoutes(
      new CountermeasureService({ ...house, ...countermeasures, kind }),
    ),
    announcements: [announceCountermeasures(house, countermeasures)],
  };
}
