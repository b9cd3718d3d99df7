import { lastMinute, pacesOf, toldAfter } from './pace';

const injects = [0, 8, 36].map(afterMinutes => ({
  afterMinutes,
  text: 'Seen',
  from: null,
  to: 'everyone',
}));

describe('the pace of a tabletop', () => {
  it('is as it was, or twenty minutes', () => {
    expect(lastMinute(injects)).toBe(36);
    expect(pacesOf(injects)).toEqual([1, 1.8]);
    expect(toldAfter(36, 1.8)).toBe(20);
    expect(toldAfter(8, 1.8)).toBe(4.4);
  });

  it('is only as it was when that was short', () => {
    expect(pacesOf(injects.slice(0, 2))).toEqual([1]);
    expect(pacesOf([])).toEqual([1]);
  });
});
