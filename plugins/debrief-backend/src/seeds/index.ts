import { DebriefSeed } from '@debrief/backstage-plugin-debrief-node';
import { Countermeasures } from '../countermeasures';
import { Debriefs } from '../debriefs';
import { House } from '../house';
import { WholeDebriefWriter } from '../imports';
import { SeedLoader } from './SeedLoader';

/** Loads the records that modules bring along, each seed once. */
export async function loadSeeds(
  seeds: DebriefSeed[],
  house: House,
  parts: { countermeasures: Countermeasures; debriefs: Debriefs },
): Promise<void> {
  const wholes = new WholeDebriefWriter({ ...house, ...parts });
  await new SeedLoader({ ...house, ...parts, wholes }).load(seeds);
}
