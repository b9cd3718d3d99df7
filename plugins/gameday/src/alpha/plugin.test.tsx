import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import { screen } from '@testing-library/react';
import { startSamples } from '../__testUtils__/renderGameDays';
import gameDayPlugin from './plugin';

function renderApp(path: string, kind = 'Component') {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'payments', namespace: 'default' },
    spec: {},
  };
  const api = new DebriefClient({
    discoveryApi: { getBaseUrl: async () => 'http://localhost/api/debrief' },
    fetchApi: startSamples().backend,
  });
  renderTestApp({
    features: [catalogPlugin, gameDayPlugin],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
      [debriefApiRef, api],
    ],
    initialRouteEntries: [path],
  });
}

describe('a portal of the new frontend system', () => {
  it('has game days as a tab of an entity', async () => {
    renderApp('/catalog/default/component/payments/game-days');
    expect(
      await screen.findByRole('link', {
        name: 'Payments loses its cache, again',
      }),
    ).toBeInTheDocument();
  });

  it('has no tab for what cannot be rehearsed', async () => {
    renderApp('/catalog/default/user/payments', 'User');
    expect(
      await screen.findByRole('heading', { name: 'payments' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'Game days' }),
    ).not.toBeInTheDocument();
  });

  it('has all game days on a page of its own, with one main landmark', async () => {
    renderApp('/game-days');
    expect(
      await screen.findByRole('heading', { name: '6 game days' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});
