import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hana } from '../__testUtils__/addSampleGameDays';
import { renderGameDays, startSamples } from '../__testUtils__/renderGameDays';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

afterEach(() => localStorage.clear());

async function openRunning() {
  const { backend, samples } = startSamples();
  const page = await renderGameDays(
    backend,
    `/game-days/${samples.running}/run`,
  );
  await screen.findAllByRole('button', { name: /^Remediated: Stamp now/ });
  const { gameDays } = backend.records;
  const drills = () => gameDays.drillsOf(samples.running);
  const observations = () => gameDays.observationsOf(samples.running);
  return { backend, samples, gameDays, drills, observations, ...page };
}

describe('the console of a game day', () => {
  it('stamps the drill of the moment with one key, and takes it back', async () => {
    const { drills } = await openRunning();
    await userEvent.keyboard('3');
    await waitFor(() => expect(drills()[1].remediatedAt).not.toBeNull());
    expect(drills()[2].remediatedAt).toBeNull();
    await userEvent.keyboard('u');
    await waitFor(() => expect(drills()[1].remediatedAt).toBeNull());
  });

  it('stamps nothing of a drill that has not begun, when a key comes twice', async () => {
    const { drills } = await openRunning();
    await userEvent.keyboard('34');
    await waitFor(() => expect(drills()[1].restoredAt).not.toBeNull());
    await userEvent.keyboard('4');
    expect(
      screen.getByText(/^Not stamped: “Cache answers 800 ms late”/),
    ).toBeInTheDocument();
    expect(drills()[2].restoredAt).toBeNull();
  });

  it('stamps nothing behind a dialog', async () => {
    await openRunning();
    await userEvent.click(screen.getByRole('button', { name: 'Complete…' }));
    await screen.findByRole('dialog');
    fireEvent.keyDown(document.body, { key: '3' });
    expect(screen.queryByText('Remediated stamped')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(document.body, { key: '3' });
    expect(screen.getByText('Remediated stamped')).toBeInTheDocument();
  });

  it('stamps nothing while somebody writes', async () => {
    const { drills, observations } = await openRunning();
    await userEvent.keyboard('o');
    const box = screen.getByRole('textbox', { name: 'What do you see?' });
    expect(box).toHaveFocus();
    await userEvent.keyboard('3 pods are down{Enter}');
    await waitFor(() =>
      expect(observations().slice(-1)).toMatchObject([
        { text: '3 pods are down', kind: 'observation' },
      ]),
    );
    expect(drills()[1].remediatedAt).toBeNull();
    expect(box).toHaveValue('');
  });

  it('keeps what is typed offline, and sends it once with its time', async () => {
    const { backend, observations, unmount, samples } = await openRunning();
    const before = observations().length;
    backend.isOffline = true;
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What do you see?' }),
      'The line is gone{Enter}',
    );
    expect(await screen.findByText('The line is gone')).toBeInTheDocument();
    expect(screen.getByText(/not sent yet/)).toBeInTheDocument();
    await userEvent.tab();
    unmount();
    const typedBy = Date.now();

    // The page is opened again, and the first answer gets lost on the way.
    backend.isOffline = false;
    backend.losesNextAnswer = true;
    await renderGameDays(backend, `/game-days/${samples.running}/run`);
    const sent = () =>
      backend.changes.filter(it => it.path.endsWith('/observations'));
    await waitFor(() => expect(sent()).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText(/not sent yet/)).toBeNull());
    expect(observations()).toHaveLength(before + 1);
    const [said] = observations().slice(-1);
    expect(said.text).toBe('The line is gone');
    expect(Date.parse(said.at)).toBeLessThanOrEqual(typedBy);
    expect(new Set(sent().map(it => it.idempotencyKey)).size).toBe(1);
  });

  it('shows at once what others write', async () => {
    const { gameDays, samples, signals } = await openRunning();
    const { id, version } = gameDays.addObservation(
      samples.running,
      {
        text: 'I see it too',
        kind: 'observation',
        drillId: null,
        recognises: null,
      },
      hana,
    );
    signals.send(samples.running, {
      what: 'observation',
      id,
      version,
      owner: { type: 'game-day', id: samples.running },
    });
    expect(await screen.findByText('I see it too')).toBeInTheDocument();
  });

  it('takes values of the steady state, and says when one is out of its limit', async () => {
    const { drills } = await openRunning();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Value of p95 of pay' }),
      '2,4{Enter}',
    );
    await waitFor(() =>
      expect(drills()[1].measurements.slice(-1)).toMatchObject([
        { value: 2.4, within: false },
      ]),
    );
    expect(screen.getByText('out of its limit')).toBeInTheDocument();
  });

  it('aborts when A is held for a second, and leads through the restore', async () => {
    const { gameDays, samples } = await openRunning();
    fireEvent.keyDown(window, { key: 'a' });
    fireEvent.keyUp(window, { key: 'a' });
    expect(gameDays.find(samples.running).status).toBe('running');
    fireEvent.keyDown(window, { key: 'a' });
    await waitFor(() =>
      expect(gameDays.find(samples.running).status).toBe('aborted'),
    );
    const panel = await screen.findByRole('region', {
      name: 'Aborted: restore now',
    });
    expect(panel).toHaveTextContent('Remove the packet rule');
    await userEvent.click(
      await within(panel).findByRole('button', { name: 'All is as before' }),
    );
    await waitFor(() =>
      expect(gameDays.find(samples.running).abort?.restoredAt).not.toBeNull(),
    );
  });

  it('is completed only when somebody said what became of each drill', async () => {
    const { gameDays, samples, drills } = await openRunning();
    await userEvent.click(screen.getByRole('button', { name: 'Complete…' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('button', { name: 'Complete' }),
    ).toBeDisabled();
    const open = within(dialog).getByRole('region', {
      name: 'All cache nodes unreachable',
    });
    // What was said can be said otherwise until it counts.
    await userEvent.click(within(open).getByRole('radio', { name: 'refuted' }));
    await userEvent.click(within(open).getByRole('radio', { name: 'held' }));
    await userEvent.click(
      within(
        within(dialog).getByRole('region', {
          name: 'Cache answers 800 ms late',
        }),
      ).getByRole('radio', { name: 'inconclusive' }),
    );
    const complete = within(dialog).getByRole('button', { name: 'Complete' });
    await waitFor(() => expect(complete).toBeEnabled());
    await userEvent.click(complete);
    await waitFor(() =>
      expect(gameDays.find(samples.running).status).toBe('completed'),
    );
    expect(drills().map(it => it.outcome)).toEqual([
      'held',
      'held',
      'inconclusive',
    ]);
  });

  it('starts from the go / no-go list', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.planned}/run`);
    await userEvent.click(await screen.findByRole('button', { name: /Start/ }));
    await waitFor(() =>
      expect(backend.records.gameDays.find(samples.planned).status).toBe(
        'running',
      ),
    );
    expect(await screen.findByRole('timer')).toBeInTheDocument();
  });

  it('is only looked at by who may not write', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, `/game-days/${samples.running}/run`, {
      answer: { loading: false, allowed: false },
    });
    expect(
      await screen.findByText('You may look on, and not write.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Abort/ })).toBeNull();
    expect(
      screen.queryByRole('button', { name: /What became of it/ }),
    ).toBeNull();
  });
});
