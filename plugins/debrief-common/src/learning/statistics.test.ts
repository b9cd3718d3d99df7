import { quantile } from './statistics';

describe('a quantile', () => {
  it.each([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[4, 1, 3, 2], 0.9, 3.7],
  ])('of %j at %d is %p', (numbers, share, value) => {
    expect(quantile(numbers, share)).toBe(value);
  });
});
