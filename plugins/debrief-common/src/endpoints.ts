import { descriptionEndpoint } from './api/descriptionEndpoint';
import { Endpoint } from './api/Endpoint';
import { attachmentEndpoints } from './attachments/attachmentEndpoints';
import { commentEndpoints } from './comments/commentEndpoints';
import { countermeasureEndpoints } from './countermeasures/countermeasureEndpoints';
import { debriefEndpoints } from './debriefs/debriefEndpoints';
import { drillEndpoints } from './game-days/drills/drillEndpoints';
import { gameDayEndpoints } from './game-days/gameDayEndpoints';
import { observationEndpoints } from './game-days/observations/observationEndpoints';
import { scenarioEndpoints } from './game-days/scenarios/scenarioEndpoints';
import { importEndpoints } from './imports/importEndpoints';
import { learningEndpoints } from './learning/learningEndpoints';
import { timelineEndpoints } from './timeline/timelineEndpoints';

/**
 * The whole API: every route there is, in the order it is described.
 *
 * @public
 */
export const endpoints: readonly Endpoint[] = [
  debriefEndpoints,
  timelineEndpoints,
  commentEndpoints,
  attachmentEndpoints,
  countermeasureEndpoints,
  gameDayEndpoints,
  drillEndpoints,
  observationEndpoints,
  scenarioEndpoints,
  learningEndpoints,
  importEndpoints,
  { descriptionEndpoint },
].flatMap<Endpoint>(it => Object.values(it));
