import { findZone, toOptionZone } from './zones';

describe('findZone', () => {
  it.each([
    ['All times in PST', 'UTC-8'],
    ['All times in CEST (UTC+2)', 'UTC+2'],
    ['Date and Time in CET', 'UTC+1'],
    ['Time (UTC)', 'UTC'],
    ['Times are given in Europe/Oslo', 'Europe/Oslo'],
    ['All times GMT+05:30', 'UTC+5:30'],
    ['All times in ET', 'America/New_York'],
  ])('reads %s', (text, id) => {
    expect(findZone(text)?.zone.id).toBe(id);
  });

  it('believes the offset where an abbreviation contradicts it', () => {
    expect(findZone('All times in PST (UTC-7)')).toMatchObject({
      zone: { id: 'UTC-7' },
      contradicts: { name: 'PST' },
    });
  });

  it.each([
    'Event',
    'All times are local',
    'The best of times',
    'Berlin/Mitte',
  ])('finds none in "%s"', text => {
    expect(findZone(text)).toBeUndefined();
  });
});

describe('toOptionZone', () => {
  it('takes IANA names and refuses anything else', () => {
    expect(toOptionZone('Europe/Berlin')?.id).toBe('Europe/Berlin');
    expect(toOptionZone('UTC')?.id).toBe('UTC');
    expect(toOptionZone('Mars/Base')).toBeUndefined();
  });
});
