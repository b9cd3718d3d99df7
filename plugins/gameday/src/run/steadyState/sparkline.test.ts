import { sparkline } from './sparkline';

const values = [
  { at: '2026-06-12T13:00:00Z', value: 1, within: true },
  { at: '2026-06-12T13:05:00Z', value: 3, within: false },
  { at: '2026-06-12T13:10:00Z', value: 2, within: true },
];

describe('a small chart', () => {
  it('places values by their time, and the limit among them', () => {
    expect(sparkline(values, { above: null, below: 2.5 })).toEqual({
      points: [
        { x: 0, y: 1, isOut: false },
        { x: 0.5, y: 0, isOut: true },
        { x: 1, y: 0.5, isOut: false },
      ],
      limits: [0.25],
    });
  });

  it('shows one value, and none', () => {
    expect(sparkline(values.slice(0, 1), null).points).toEqual([
      { x: 1, y: 0.5, isOut: false },
    ]);
    expect(sparkline([], { above: 1, below: null }).limits).toEqual([]);
  });
});
