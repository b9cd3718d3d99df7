import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ZoneNote } from './ZoneNote';

describe('the note of the zone', () => {
  it.each([
    ['Europe/Berlin', '2026-05-28T09:12:00Z', 'Europe/Berlin (UTC+2)'],
    ['Europe/Berlin', '2026-01-28T09:12:00Z', 'Europe/Berlin (UTC+1)'],
    ['Asia/Kolkata', '2026-05-28T09:12:00Z', 'Asia/Kolkata (UTC+5:30)'],
    ['UTC', '2026-05-28T09:12:00Z', 'UTC'],
  ])('says what the clocks of %s showed at %s', async (timeZone, at, zone) => {
    await renderInTestApp(<ZoneNote at={at} timeZone={timeZone} />);
    expect(screen.getByText(`Times in ${zone}`)).toBeInTheDocument();
  });
});
