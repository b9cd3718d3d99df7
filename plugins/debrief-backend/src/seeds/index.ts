import { DebriefSeed } from '@debrief/backstage-plugin-debrief-node';
import { Countermeasures } from '../countermeasures';
import { Debriefs } from '../debriefs';
import { GameDays } from '../game-days';
import { House } from '../house';
import { WholeDebriefWriter } from '../imports';
import { SeedLoader } from './SeedLoader';
import { WholeGameDayWriter } from './WholeGameDayWriter';

/** Loads the records that modules bring along, each seed once. */
export async function loadSeeds(
  seeds: DebriefSeed[],
  house: House,
  parts: {
    countermeasures: Countermeasures;
    debriefs: Debriefs;
    gameDays: GameDays;
  },
): Promise<void> {
  const wholes = new WholeDebriefWriter({ ...house, ...parts });
  const wholeGameDays = new WholeGameDayWriter({ ...house, ...parts });
  await new SeedLoader({ ...house, ...parts, wholeGameDays, wholes }).load(
    seeds,
  );
}
