import { createLogScale } from './logScale';

const minute = 60_000;

describe('the logarithmic scale', () => {
  it('runs from a minute to eight hours when everything lies between', () => {
    const { ticks } = createLogScale([5 * minute, 60 * minute]);
    expect(ticks.map(tick => tick.label)).toEqual([
      '1 min',
      '10 min',
      '1 h',
      '8 h',
    ]);
    expect(ticks[0].position).toBe(0);
    expect(ticks[3].position).toBe(1);
  });

  it('grows for what was very fast or very slow', () => {
    const { ticks } = createLogScale([4_000, 40 * 24 * 60 * minute]);
    expect(ticks[0].label).toBe('1 s');
    expect(ticks[ticks.length - 1].label).toBe('1 y');
  });

  it('has a place even for nothing and for years', () => {
    const scale = createLogScale([0, 5000 * 24 * 60 * minute]);
    expect(scale.positionOf(0)).toBe(0);
    expect(scale.positionOf(5000 * 24 * 60 * minute)).toBe(1);
  });

  it('puts equal ratios at equal distances', () => {
    const { positionOf } = createLogScale([]);
    expect(positionOf(20 * minute) - positionOf(10 * minute)).toBeCloseTo(
      positionOf(40 * minute) - positionOf(20 * minute),
    );
  });
});
