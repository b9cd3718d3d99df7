import { Countermeasures } from '../countermeasures';
import { Debriefs } from '../debriefs';
import { House, Room } from '../house';
import { ThreadedDocumentReader } from './DocumentReader';
import { ImportService } from './ImportService';
import { readImportLimits } from './readImportLimits';
import { importRoutes } from './router';
import { WholeDebriefWriter } from './WholeDebriefWriter';

export { WholeDebriefWriter } from './WholeDebriefWriter';
export type { WholeDebrief } from './WholeDebriefWriter';

/** Documents that people already have. */
export function importRoom(
  house: House,
  parts: { countermeasures: Countermeasures; debriefs: Debriefs },
): Room {
  const reader = new ThreadedDocumentReader({
    limits: readImportLimits(house.config),
    logger: house.logger,
  });
  const writer = new WholeDebriefWriter({ ...house, ...parts });
  return {
    routes: importRoutes(
      new ImportService({ ...house, ...parts, reader, writer }),
    ),
    close: () => reader.stop(),
  };
}
