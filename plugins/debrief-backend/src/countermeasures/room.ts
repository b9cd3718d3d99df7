import { House, Room } from '../house';
import { announceCountermeasures } from './announceCountermeasures';
import { Countermeasures } from './buildCountermeasures';
import { CountermeasureService } from './CountermeasureService';
import { countermeasureRoutes } from './router';

/** Countermeasures, whatever they come from. */
export function countermeasureRoom(
  house: House,
  countermeasures: Countermeasures,
): Room {
  return {
    routes: countermeasureRoutes(
      new CountermeasureService({ ...house, ...countermeasures }),
    ),
    announcements: [announceCountermeasures(house, countermeasures)],
  };
}
