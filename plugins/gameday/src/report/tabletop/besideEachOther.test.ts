import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { addSampleGameDays } from '../../__testUtils__/addSampleGameDays';
import { besideEachOther, firstAt } from './besideEachOther';

const { records } = new FakeBackend();
const samples = addSampleGameDays(records);
const timeline = records.timelineOf(samples.incident);
const gameDay = records.gameDays.find(samples.tabletop);
const observations = records.gameDays.observationsOf(samples.tabletop);

describe('a tabletop beside what happened', () => {
  it('begins with what was told first', () => {
    expect(firstAt(gameDay, timeline)).toBe(timeline[1].at);
  });

  it('says how long each took to the same recognition', () => {
    expect(besideEachOther(gameDay, timeline, observations)).toEqual([
      {
        text: 'Three customers write: “basket says try later”.',
        then: 6,
        now: 9,
      },
    ]);
  });

  it('counts at the pace of then', () => {
    const compressed = { ...gameDay, timeFactor: 2 };
    expect(besideEachOther(compressed, timeline, observations)).toMatchObject([
      { then: 6, now: 18 },
    ]);
  });

  it('has nothing to compare before it was played', () => {
    const unplayed = { ...gameDay, startedAt: null };
    expect(besideEachOther(unplayed, timeline, observations)).toEqual([]);
  });
});
