import { ScenarioContent } from '@debrief/backstage-plugin-debrief-common';
import { business } from './business';
import { changes } from './changes';
import { data } from './data';
import { dependencies } from './dependencies';
import { infrastructure } from './infrastructure';
import { people } from './people';

/** What comes with the suite, in the order in which it is shown. */
export const scenarioLibrary: readonly (ScenarioContent & { id: string })[] = [
  ...dependencies,
  ...infrastructure,
  ...data,
  ...changes,
  ...people,
  ...business,
].map(scenario => ({ ...scenario, source: null }));
