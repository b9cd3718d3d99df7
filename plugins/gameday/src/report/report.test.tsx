import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderGameDays, startSamples } from '../__testUtils__/renderGameDays';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

afterEach(() => localStorage.clear());

describe('the report of a game day', () => {
  it('tells the whole way from the incident to what it proved', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.completed}`);
    const chain = await screen.findByRole('region', {
      name: 'What led here, and what it proved',
    });
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map(it => it.textContent),
    ).toEqual([
      expect.stringContaining('#131'),
      expect.stringContaining('did not hold'),
      expect.stringContaining('refuted'),
      expect.stringContaining('Stop waiting for the cache after 300 ms'),
      expect.stringContaining('This game day'),
      expect.stringContaining('At most two tries'),
    ]);
  });

  it('says of each drill what the tool did and what became of the hypothesis', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.completed}`);
    const drills = await screen.findByRole('region', {
      name: 'Drill by drill',
    });
    const [, , late] = within(drills).getAllByRole('listitem');
    expect(late).toHaveTextContent('completed, in part');
    expect(late).toHaveTextContent('✕refuted');
    expect(late).toHaveTextContent('detected +1:06');
    expect(
      screen.getByRole('region', { name: 'Alerts, expected and fired' }),
    ).toHaveTextContent('2 of 4 expected alerts fired, 1 nobody expected');
  });

  it('makes a countermeasure of what was found while it ran', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.completed}`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make it a countermeasure' }),
    );
    await waitFor(() =>
      expect(backend.records.countermeasures.slice(-1)).toMatchObject([
        {
          title: 'The warm-up ran twice, from two pods.',
          source: { type: 'game-day', id: samples.completed },
        },
      ]),
    );
  });

  it('becomes a debrief, once', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.completed}`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make a debrief of it' }),
    );
    expect(await screen.findByText(/^Debrief #/)).toBeInTheDocument();
    expect(backend.records.debriefs.slice(-1)).toMatchObject([
      { kind: 'game-day', title: 'Payments loses its cache' },
    ]);
  });

  it('offers the re-test of what was refuted', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.refuted}`);
    expect(
      await screen.findByRole('button', { name: 'Plan the re-test' }),
    ).toHaveAttribute(
      'href',
      `/game-days/new?countermeasureId=${samples.finding}`,
    );
  });

  it('shows a tabletop beside what happened then', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.tabletop}`);
    expect(
      await screen.findByText(/6 min then, 9 min when talked through/),
    ).toBeInTheDocument();
  });

  it('shows nothing of then while a tabletop runs', async () => {
    const { backend, samples } = startSamples();
    const { gameDays } = backend.records;
    gameDays.change(
      gameDays.find(samples.tabletop),
      { status: 'running' },
      backend.user,
    );
    await renderGameDays(backend, `/game-days/${samples.tabletop}`);
    await screen.findByRole('region', { name: 'Drill by drill' });
    expect(
      screen.queryByRole('region', { name: 'Then, and talked through' }),
    ).toBeNull();
  });

  it('says why it was aborted, and how long the restore took', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.aborted}`);
    expect(
      await screen.findByText(/Errors above 2 % for a minute/),
    ).toHaveTextContent('Restored 4 min after the decision.');
  });

  it('is not there for who may not see it', async () => {
    const { backend, samples } = startSamples();
    backend.records.hidden.add(samples.completed);
    await renderGameDays(backend, `/game-days/${samples.completed}`);
    expect(
      await screen.findByText('There is nothing here'),
    ).toBeInTheDocument();
  });
});
