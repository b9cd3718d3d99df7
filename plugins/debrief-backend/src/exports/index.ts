import { Countermeasures } from '../countermeasures';
import { Debriefs } from '../debriefs';
import { House, Room } from '../house';
import { ExportService } from './ExportService';
import { exportRoutes } from './router';

/** Debriefs as files. */
export function exportRoom(
  house: House,
  parts: { countermeasures: Countermeasures; debriefs: Debriefs },
): Room {
  return { routes: exportRoutes(new ExportService({ ...house, ...parts })) };
}
