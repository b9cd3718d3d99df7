import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import { render, screen } from '@testing-library/react';
import { Route } from 'react-router-dom';
import {
  EntityGameDaysCard,
  EntityGameDaysContent,
  gameDayPlugin,
  GameDaysPage,
  hasGameDays,
} from '.';
import { startSamples } from './__testUtils__/renderGameDays';

const payments = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', namespace: 'default' },
  spec: { type: 'service' },
};

// As an installation writes it, see the README.
const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityGameDaysCard />
    </EntityLayout.Route>
    <EntityLayout.Route path="/rehearsed" title="Game days" if={hasGameDays}>
      <EntityGameDaysContent />
    </EntityLayout.Route>
  </EntityLayout>
);

function renderApp(path: string) {
  window.history.pushState({}, '', path);
  const { backend } = startSamples();
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Portal', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    plugins: [gameDayPlugin, catalogPlugin],
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [payments] })),
      createApiFactory(
        debriefApiRef,
        new DebriefClient({
          discoveryApi: { getBaseUrl: async () => backend.baseUrl },
          fetchApi: backend,
        }),
      ),
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
        <Route path="/game-days" element={<GameDaysPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

describe('a portal of the legacy frontend system', () => {
  it('has game days as a tab of an entity, wherever that is', async () => {
    renderApp('/catalog/default/component/payments/rehearsed');
    expect(
      await screen.findByRole('link', {
        name: 'Payments loses its cache, again',
      }),
    ).toBeInTheDocument();
  });

  it('has a card on the overview that leads to the tab', async () => {
    renderApp('/catalog/default/component/payments');
    expect(
      await screen.findByRole('link', { name: 'All of them (5)' }),
    ).toHaveAttribute('href', '/catalog/default/component/payments/rehearsed');
  });

  it('has all game days on a page of its own, with a header and one main landmark', async () => {
    renderApp('/game-days');
    expect(
      await screen.findByRole('heading', { name: '6 game days' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});
