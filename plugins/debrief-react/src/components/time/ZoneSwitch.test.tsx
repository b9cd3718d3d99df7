import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InstantText } from './InstantText';
import { ZoneSwitch } from './ZoneSwitch';

beforeEach(() => window.localStorage.clear());

describe('ZoneSwitch', () => {
  it('switches every instant on the page, and keeps the choice', async () => {
    await renderInTestApp(
      <>
        <ZoneSwitch zones={['Asia/Kolkata', 'America/New_York']} />
        <InstantText value="2026-03-02T09:12:00Z" format="time" />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Kolkata' }));
    expect(screen.getByText('14:42')).toHaveAttribute(
      'datetime',
      '2026-03-02T09:12:00Z',
    );
    await userEvent.click(screen.getByRole('button', { name: 'New York' }));
    expect(screen.getByText('04:12')).toBeInTheDocument();
    expect(window.localStorage.getItem('debrief.timeZone')).toBe(
      'America/New_York',
    );
    expect(screen.getByRole('button', { name: 'New York' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('takes any zone of the world', async () => {
    await renderInTestApp(
      <>
        <ZoneSwitch />
        <InstantText value="2026-03-02T09:12:00Z" format="time" />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Other zone…' }));
    expect(screen.getByLabelText('Zone')).toHaveFocus();
    await userEvent.keyboard('Tokyo{Enter}');
    expect(screen.getByText('18:12')).toBeInTheDocument();
  });

  it('ignores a stored zone that does not exist', async () => {
    window.localStorage.setItem('debrief.timeZone', 'Middle/Earth');
    await renderInTestApp(
      <InstantText value="2026-03-02T09:12:00Z" format="time" />,
    );
    expect(screen.getByText(/^\d\d:\d\d$/)).toBeInTheDocument();
  });
});
