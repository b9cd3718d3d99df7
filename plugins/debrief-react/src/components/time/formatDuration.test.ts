import { formatDuration } from './formatDuration';

describe('formatDuration', () => {
  it.each([
    [null, '–'],
    ['no duration', '–'],
    ['PT0S', '0 s'],
    ['PT45S', '45 s'],
    ['PT59.8S', '1 min'],
    ['PT1M', '1 min'],
    ['PT2M30S', '2.5 min'],
    ['PT9M59S', '10 min'],
    ['PT19M', '19 min'],
    ['PT19M29S', '19 min'],
    ['PT59M50S', '1 h'],
    ['PT1H', '1 h'],
    ['PT1H5M', '1 h 05'],
    ['PT1H35M', '1 h 35'],
    ['PT23H59M', '23 h 59'],
    ['PT24H', '1 d'],
    ['PT51H', '2 d 3 h'],
    ['P3D', '3 d'],
    ['PT-19M', '−19 min'],
  ])('says %s as %s', (iso, text) => {
    expect(formatDuration(iso)).toBe(text);
  });
});
