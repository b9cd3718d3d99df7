import { ContractClient, ContractTarget } from './ContractClient';
import { describeComments } from './describeComments';
import { describeCountermeasures } from './describeCountermeasures';
import { describeDebriefs } from './describeDebriefs';
import { describeGameDays } from './describeGameDays';
import { describeHistory } from './describeHistory';
import { describeIdempotency } from './describeIdempotency';
import { describeLists } from './describeLists';
import { describeMoves } from './describeMoves';
import { describeTimelines } from './describeTimelines';
import { describeWrongRequests } from './describeWrongRequests';

/**
 * The contract of the API, sentence by sentence, in Jest's words. What is held
 * to it needs nothing but `fetch`; it is empty at first, and all its settings
 * are the defaults.
 *
 * @param also - what is held to the sentences about game days as well
 */
export function describeContract(
  name: string,
  start: () => Promise<ContractTarget>,
  also: { gameDays?: boolean } = {},
): void {
  describe(`the contract of the API, by ${name}`, () => {
    const api = new ContractClient();
    beforeAll(async () => {
      api.open(await start());
    });

    describeDebriefs(api);
    describeWrongRequests(api);
    describeLists(api);
    describeIdempotency(api);
    describeMoves(api);
    describeHistory(api);
    describeTimelines(api);
    describeCountermeasures(api);
    describeComments(api);
    if (also.gameDays) {
      describeGameDays(api);
    }
  });
}
