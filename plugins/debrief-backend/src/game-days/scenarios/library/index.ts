import { business } from './business';
import { changes } from './changes';
import { data } from './data';
import { dependencies } from './dependencies';
import { infrastructure } from './infrastructure';
import { LibraryScenario } from './libraryScenario';
import { people } from './people';

export type { LibraryScenario } from './libraryScenario';

/** What comes with the suite, in the order in which it is shown. */
export const scenarioLibrary: readonly LibraryScenario[] = [
  ...dependencies,
  ...infrastructure,
  ...data,
  ...changes,
  ...people,
  ...business,
].map(scenario => ({ ...scenario, source: null }));
