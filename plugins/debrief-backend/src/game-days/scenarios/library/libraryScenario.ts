import { ScenarioContent } from '@debrief/backstage-plugin-debrief-common';

/**
 * A scenario that comes with the suite. Its id is written down and stays:
 * game days remember by it what they were made of.
 */
export type LibraryScenario = ScenarioContent & { id: string };

/** The same as it is written here: it has no source but us. */
export type OwnScenario = Omit<LibraryScenario, 'source'>;
