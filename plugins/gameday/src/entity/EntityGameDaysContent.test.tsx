import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { renderGameDays, startSamples } from '../__testUtils__/renderGameDays';
import { EntityGameDaysCard } from './EntityGameDaysCard';
import { EntityGameDaysContent } from './EntityGameDaysContent';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

const path = '/catalog/default/component/payments/game-days';

function onEntity(name: string, what: JSX.Element) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
  };
  return <EntityProvider entity={entity}>{what}</EntityProvider>;
}

describe('the Game days tab of an entity', () => {
  it('shows what was rehearsed with the outcome of each drill, and what waits', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, path, {
      element: onEntity('payments', <EntityGameDaysContent />),
    });
    const history = await screen.findByRole('region', { name: 'Rehearsed' });
    expect(
      await within(history).findByText('Cache answers 800 ms late', {
        selector: 'li:has(span)',
      }),
    ).toHaveTextContent('✕refuted');
    const waiting = screen.getByRole('region', { name: 'To test again' });
    expect(
      within(waiting).getByRole('link', { name: 'Payments loses its cache' }),
    ).toHaveAttribute('href', `/game-days/${samples.completed}`);
    expect(
      await screen.findByRole('link', {
        name: 'Payments loses its cache in production',
      }),
    ).toHaveAttribute('href', `/game-days/${samples.planned}/edit`);
  });

  it('says of what was never rehearsed that it was not, and leads to the plan', async () => {
    const { backend } = startSamples();
    await renderGameDays(backend, path, {
      element: onEntity('search', <EntityGameDaysContent />),
    });
    expect(
      await screen.findByText('Never rehearsed', { exact: true }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Plan a game day' }),
    ).toHaveAttribute(
      'href',
      '/game-days/new?entityRef=component%3Adefault%2Fsearch',
    );
  });

  it('says when it cannot be loaded, and tries again', async () => {
    const { backend } = startSamples();
    backend.isOffline = true;
    await renderGameDays(backend, path, {
      element: onEntity('payments', <EntityGameDaysContent />),
    });
    expect(
      await screen.findByText('This could not be loaded'),
    ).toBeInTheDocument();
  });
});

describe('the Game days card of an entity', () => {
  it('says when it was rehearsed last', async () => {
    const { backend, samples } = startSamples();
    await renderGameDays(backend, path, {
      element: onEntity('payments', <EntityGameDaysCard />),
    });
    expect(
      await screen.findByRole('link', {
        name: 'Payments loses its cache, again',
      }),
    ).toHaveAttribute('href', `/game-days/${samples.running}`);
  });
});
