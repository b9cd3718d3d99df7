import { readDuration } from './durations';

const minute = 60_000;

describe('readDuration', () => {
  it.each([
    ['54 minutes', 54],
    ['40 min', 40],
    ['1h50m', 110],
    ['19 hours 43 minutes.', 19 * 60 + 43],
    ['2 hours and 10 minutes', 130],
    ['~1.5 h', 90],
    ['11 Days', 11 * 24 * 60],
    ['PT5M', 5],
    ['0 minutes', 0],
    ['279 minutes [^3]', 279],
  ])('reads %s', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes * minute);
  });

  it.each(['?', 'N/A', '', 'soon', '10:40', 'three hours', 'YYY'])(
    'reads none in "%s"',
    text => {
      expect(readDuration(text)).toBeUndefined();
    },
  );
});
