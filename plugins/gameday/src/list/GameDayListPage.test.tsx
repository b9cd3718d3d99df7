import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderGameDays, startSamples } from '../__testUtils__/renderGameDays';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

describe('all game days', () => {
  it('are listed with what became of them', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days');
    expect(
      await screen.findByRole('heading', { name: '6 game days' }),
    ).toBeInTheDocument();
    const [completed] = screen
      .getAllByRole('listitem')
      .filter(it => within(it).queryByText('Game day 31'));
    expect(completed).toHaveTextContent(/✓2 held/);
    expect(completed).toHaveTextContent(/3 findings/);
  });

  it('are narrowed by the address', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days?status=aborted');
    expect(
      await screen.findByRole('heading', { name: '1 game day' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('heading', { name: '6 game days' }),
    ).toBeInTheDocument();
  });

  it('stand in a calendar, from where one leafs through the months', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days?view=calendar');
    expect(
      await screen.findByRole('link', {
        name: 'Payments loses its cache, again',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        /month=\d{4}-\d{2}/,
      ),
    );
  });

  it('cannot be planned by who may not', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days', {
      answer: { loading: false, allowed: false },
    });
    await screen.findByRole('heading', { name: '6 game days' });
    expect(
      screen.queryByRole('button', { name: 'Plan a game day' }),
    ).not.toBeInTheDocument();
  });

  it('say that there is nothing at an address that no page has', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days/one/two/three');
    expect(
      await screen.findByText('There is nothing here'),
    ).toBeInTheDocument();
  });
});
