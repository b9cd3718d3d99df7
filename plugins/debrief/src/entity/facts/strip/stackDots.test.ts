import { stackDots } from './stackDots';

describe('stacked dots', () => {
  it.each([
    [[], []],
    [
      [0.1, 0.2, 0.3],
      [0, 0, 0],
    ],
    [
      [0.1, 0.1, 0.1],
      [0, 1, 2],
    ],
    [
      [0.1, 0.11, 0.2, 0.21],
      [0, 1, 0, 1],
    ],
  ])('at %j stand on the levels %j', (positions, levels) => {
    expect(stackDots(positions, 0.05)).toEqual(levels);
  });
});
