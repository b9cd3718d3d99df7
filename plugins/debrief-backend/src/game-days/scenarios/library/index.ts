import { ScenarioContent } from '@debrief/backstage-plugin-debrief-common';
import { cacheLoss } from './cacheLoss';
import { dependencySlow } from './dependencySlow';

/** A scenario that comes with the suite. */
export type LibraryScenario = ScenarioContent & { id: string };

/** What can be rehearsed by anyone, in the order in which it is shown. */
export const scenarioLibrary: readonly LibraryScenario[] = [
  cacheLoss,
  dependencySlow,
];
