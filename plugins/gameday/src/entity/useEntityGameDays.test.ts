import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { addSampleGameDays } from '../__testUtils__/addSampleGameDays';
import { waitingForRetest } from './useEntityGameDays';

const { records } = new FakeBackend();
const samples = addSampleGameDays(records);
const find = (id: string) => records.gameDays.find(id);

describe('what waits for a re-test', () => {
  it('is what was refuted last', () => {
    const history = [find(samples.completed), find(samples.refuted)];
    expect(waitingForRetest(history).map(it => it.id)).toEqual([
      samples.completed,
    ]);
  });

  it('is nothing that held since, in the same environment', () => {
    const held = {
      ...find(samples.completed),
      drillCounts: { total: 1, byOutcome: { held: 1 } },
    };
    expect(waitingForRetest([held, find(samples.refuted)])).toEqual([]);
    const elsewhere = { ...held, environment: 'production' };
    expect(waitingForRetest([elsewhere, find(samples.refuted)])).toHaveLength(
      1,
    );
  });

  it('is nothing that was aborted', () => {
    expect(waitingForRetest([find(samples.aborted)])).toEqual([]);
  });
});
