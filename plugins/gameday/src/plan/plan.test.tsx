import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kavya } from '../__testUtils__/addSampleGameDays';
import { renderGameDays, startSamples } from '../__testUtils__/renderGameDays';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

afterEach(() => localStorage.clear());

const typing = { timeout: 20_000 };

describe('a new game day', () => {
  it('is saved at once with a title, a hypothesis and an entity', async () => {
    const { backend } = startSamples();
    await renderGameDays(
      backend,
      '/game-days/new?entityRef=component:default/payments',
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Title/ }),
      'DNS is gone',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Hypothesis/ }),
      'Customers still pay',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Plan it' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/\/edit$/),
    );
    expect(backend.records.gameDays.all.slice(-1)).toMatchObject([
      {
        title: 'DNS is gone',
        form: 'injection',
        environment: 'staging',
        entities: [{ entityRef: 'component:default/payments', role: 'target' }],
      },
    ]);
  });

  it('is a tabletop of a debrief in one click, and tells nothing of what came later', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(
      backend,
      `/game-days/new?form=tabletop&debriefId=${samples.incident}`,
    );
    expect(
      await screen.findByText('9 entries, 5 become injects'),
    ).toBeInTheDocument();
    expect(screen.getByText(/4 moments are held back/)).toBeInTheDocument();
    expect(screen.queryByText(/Roll back the flag/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save it, and open the console' }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/\/run$/),
    );
    const [made] = backend.records.gameDays.all.slice(-1);
    expect(made).toMatchObject({ form: 'tabletop', timeFactor: 1 });
    expect(made.injects.map(it => it.afterMinutes)).toEqual([0, 6, 15, 17, 22]);
    expect(JSON.stringify(made.injects)).not.toContain('Roll back');
  });

  it('repeats the same condition when it tests a finding again', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(
      backend,
      `/game-days/new?countermeasureId=${samples.finding}`,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Plan it' }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/\/edit$/),
    );
    expect(backend.records.gameDays.all.slice(-1)).toMatchObject([
      {
        failureMode: 'cache-loss',
        environment: 'staging',
        abortConditions: ['errors above 2 % for 1 min', 'anyone says stop'],
        retests: [{ countermeasureId: samples.finding }],
      },
    ]);
  });

  it('is not for who may not', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, '/game-days/new', {
      answer: { loading: false, allowed: false },
    });
    expect(
      await screen.findByText('You may not plan game days'),
    ).toBeInTheDocument();
  });
});

describe('the plan of a game day', () => {
  it('is saved as one types', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    const title = await screen.findByRole('textbox', { name: /Title/ });
    await userEvent.type(title, ' 2');
    await waitFor(
      () =>
        expect(backend.records.gameDays.find(samples.planned).title).toBe(
          'Payments loses its cache in production 2',
        ),
      typing,
    );
  });

  it('loses nothing when somebody else changes another field meanwhile', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    const title = await screen.findByRole('textbox', { name: /Title/ });
    const { gameDays } = backend.records;
    gameDays.change(
      gameDays.find(samples.planned),
      { durationMinutes: 45 },
      kavya,
    );
    await userEvent.type(title, '!');
    await waitFor(
      () =>
        expect(gameDays.find(samples.planned)).toMatchObject({
          title: 'Payments loses its cache in production!',
          durationMinutes: 45,
        }),
      typing,
    );
  });

  it('lets one choose when somebody else changes the same field', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    const title = await screen.findByRole('textbox', { name: /Title/ });
    const { gameDays } = backend.records;
    gameDays.change(gameDays.find(samples.planned), { title: 'Theirs' }, kavya);
    await userEvent.type(title, '!');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take theirs' }),
    );
    expect(title).toHaveValue('Theirs');
  });

  it('cannot start what is sure to break, and offers the countermeasure', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    await userEvent.click(await screen.findByRole('radio', { name: 'breaks' }));
    const card = screen.getByRole('region', { name: 'Can it start?' });
    expect(card).toHaveTextContent(/Not yet/);
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Park an idea' }),
      'Wait 300 ms{Enter}',
    );
    await waitFor(
      () =>
        expect(backend.records.countermeasures.slice(-1)).toMatchObject([
          {
            title: 'Wait 300 ms',
            source: { type: 'game-day', id: samples.planned },
          },
        ]),
      typing,
    );
  });

  it('gives advice that is no condition: it has not held in staging', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    const card = await screen.findByRole('region', { name: 'Can it start?' });
    expect(
      await within(card).findByRole('button', {
        name: 'It has not held in Staging yet',
      }),
    ).toBeInTheDocument();
    expect(card).toHaveTextContent('Yes');
  });

  it('says what is in the way, and gets out of it', async () => {
    const { backend, samples } = startSamples();
    const { gameDays } = backend.records;
    const planned = gameDays.find(samples.planned);
    const { id, number, version, ...content } = planned;
    gameDays.add({ ...content, title: 'Another one' }, kavya);
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    expect(
      await screen.findByRole('link', { name: /Overlaps with game day 35/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Move to/ }));
    await waitFor(
      () => expect(screen.queryByRole('link', { name: /Overlaps/ })).toBeNull(),
      typing,
    );
  });

  it('shows where it comes from', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`);
    const card = await screen.findByRole('region', {
      name: 'Where it comes from',
    });
    expect(
      (await within(card).findAllByRole('listitem')).map(it => it.textContent),
    ).toEqual([
      expect.stringContaining('#131 Express pay hidden for two hours'),
      expect.stringContaining('did not hold'),
      expect.stringContaining('Game day 23'),
      expect.stringContaining('Stop waiting for the cache after 300 ms'),
      expect.stringContaining('This game day'),
    ]);
  });

  it('is only read by who may not change it', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/edit`, {
      answer: { loading: false, allowed: false },
    });
    expect(
      await screen.findByText('You may not change this game day'),
    ).toBeInTheDocument();
  });
});
