import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import { createTranslationMessages } from '@backstage/core-plugin-api/alpha';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactNode } from 'react';
import { Route } from 'react-router-dom';
import {
  debriefPlugin,
  DebriefsPage,
  EntityDebriefsCard,
  EntityDebriefsContent,
  hasDebriefs,
  useNewDebriefMenuItem,
} from '.';
import { checkout } from './entity/__testUtils__/renderOnEntity';
import { startBackend } from './entity/__testUtils__/startBackend';
import { debriefEntityTranslationRef } from './entity/translation';

// As an installation writes it, see the manual.
function EntityPage(props: { children?: ReactNode }) {
  const { extraContextMenuItems, dialog } = useNewDebriefMenuItem();
  return (
    <>
      <EntityLayout UNSTABLE_extraContextMenuItems={extraContextMenuItems}>
        {props.children}
      </EntityLayout>
      {dialog}
    </>
  );
}

const entityPage = (
  <EntityPage>
    <EntityLayout.Route path="/" title="Overview">
      <EntityDebriefsCard />
    </EntityLayout.Route>
    <EntityLayout.Route path="/lessons" title="Debriefs" if={hasDebriefs}>
      <EntityDebriefsContent />
    </EntityLayout.Route>
  </EntityPage>
);

const ourWords = createTranslationMessages({
  ref: debriefEntityTranslationRef,
  messages: { 'dialog.title': 'Write down what happened' },
});

function renderApp(path: string, resources: [] | [typeof ourWords] = []) {
  window.history.pushState({}, '', path);
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
    plugins: [debriefPlugin, catalogPlugin],
    __experimentalTranslations: { resources },
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [checkout] })),
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
        <Route path="/debriefs" element={<DebriefsPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

describe('a portal of the legacy frontend system', () => {
  let known: Debrief;
  beforeEach(() => {
    const started = startBackend();
    known = started.known;
    jest.spyOn(global, 'fetch').mockImplementation(started.backend.fetch);
  });
  afterEach(() => jest.restoreAllMocks());

  it('has the learning record as a tab of an entity', async () => {
    renderApp('/catalog/default/component/checkout/lessons');
    expect(
      await screen.findByRole('article', { name: known.title }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: known.title })[0],
    ).toHaveAttribute('href', `/debriefs/${known.id}`);
  });

  it('has a card on the overview that leads to the tab, wherever that is', async () => {
    renderApp('/catalog/default/component/checkout');
    expect(
      await screen.findByRole('link', { name: '1 debrief' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout/lessons');
  });

  it('says what the portal says in its own words', async () => {
    renderApp('/catalog/default/component/checkout/lessons', [ourWords]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'New debrief' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Write down what happened' }),
    ).toBeVisible();
  });

  it('starts a debrief from the context menu: two clicks and one sentence', async () => {
    renderApp('/catalog/default/component/checkout');
    await userEvent.click(await screen.findByTestId('menu-button'));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'New debrief' }),
    );
    await screen.findByRole('dialog', { name: 'New debrief' });
    await userEvent.keyboard('Checkout answered 503{Enter}');
    await waitFor(() =>
      expect(window.location.pathname).toMatch(
        /^\/debriefs\/[0-9a-f-]{36}\/edit$/,
      ),
    );
  });

  it.each(['/debriefs/all', '/catalog/default/component/checkout/lessons'])(
    'has one main landmark at %s',
    async path => {
      renderApp(path);
      await screen.findAllByText(known.title);
      expect(screen.getAllByRole('main')).toHaveLength(1);
    },
  );

  it('has all debriefs on a page of its own', async () => {
    renderApp('/debriefs/all');
    const heading = await screen.findByRole('heading', { name: 'Debriefs' });
    expect(heading).toBeInTheDocument();
    expect(
      await within(screen.getByRole('main')).findByText(known.title),
    ).toBeInTheDocument();
  });
});
