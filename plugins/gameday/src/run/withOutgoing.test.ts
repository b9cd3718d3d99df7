import { FakeBackend } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { addSampleGameDays } from '../__testUtils__/addSampleGameDays';
import type { Message } from '../session/outgoing';
import { currentDrill, withOutgoing } from './withOutgoing';

const { records } = new FakeBackend();
const samples = addSampleGameDays(records);
const drills = records.gameDays.drillsOf(samples.running);
const { steadyState } = records.gameDays.find(samples.running);
const [, second] = drills;

function outgoing(message: Message, refusal: string | null = null) {
  return { key: 'one', at: '2026-05-28T10:00:00Z', message, refusal };
}

describe('a drill of which not everything was sent yet', () => {
  const stamp: Message = {
    type: 'stamp',
    drillId: second.id,
    stamp: 'remediatedAt',
    at: '2026-05-28T09:59:00Z',
  };

  it('has the stamp that only this browser knows', () => {
    const shown = withOutgoing(drills, [outgoing(stamp)], steadyState);
    expect(shown[1]).toMatchObject({ remediatedAt: '2026-05-28T09:59:00Z' });
    expect([...shown[1].unsent]).toEqual(['remediatedAt']);
    expect(shown[0].unsent.size).toBe(0);
  });

  it('has it no more when the portal does not take it', () => {
    const shown = withOutgoing(drills, [outgoing(stamp, 'no')], steadyState);
    expect(shown[1].remediatedAt).toBeNull();
  });

  it('judges a value by the limit', () => {
    const value: Message = {
      type: 'measurement',
      drillId: second.id,
      steadyState: 0,
      value: 2.4,
    };
    const shown = withOutgoing(drills, [outgoing(value)], steadyState);
    expect(shown[1].measurements.slice(-1)).toMatchObject([
      { value: 2.4, within: false },
    ]);
  });
});

describe('the drill of the moment', () => {
  it('is the one that runs, then the next', () => {
    expect(currentDrill(drills)?.number).toBe(2);
    expect(currentDrill([drills[0], drills[2]])?.number).toBe(3);
    expect(currentDrill([drills[0]])).toBeUndefined();
  });
});
