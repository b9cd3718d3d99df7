import { createTranslationMessages } from '@backstage/core-plugin-api/alpha';
import {
  AppRootElementBlueprint,
  createFrontendModule,
  FrontendFeature,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Address, checkout } from '../entity/__testUtils__/renderOnEntity';
import { startBackend } from '../entity/__testUtils__/startBackend';
import { debriefEntityTranslationRef } from '../entity/translation';
import debriefPlugin from './plugin';

const address = AppRootElementBlueprint.make({
  name: 'address',
  params: { element: <Address /> },
});

function renderApp(path: string, ...modules: FrontendFeature[]) {
  renderTestApp({
    extensions: [address],
    features: [catalogPlugin, debriefPlugin, ...modules],
    apis: [[catalogApiRef, catalogApiMock({ entities: [checkout] })]],
    initialRouteEntries: [path],
  });
}

describe('a portal of the new frontend system', () => {
  let known: Debrief;
  beforeEach(() => {
    const started = startBackend();
    known = started.known;
    jest.spyOn(global, 'fetch').mockImplementation(started.backend.fetch);
  });
  afterEach(() => jest.restoreAllMocks());

  it('has the learning record as a tab of an entity', async () => {
    renderApp('/catalog/default/component/checkout/debriefs');
    expect(
      await screen.findByRole('article', { name: known.title }),
    ).toBeInTheDocument();
  });

  it('has a card on the overview that leads to the tab', async () => {
    renderApp('/catalog/default/component/checkout');
    expect(
      await screen.findByRole('link', { name: '1 debrief' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout/debriefs');
  });

  it('starts a debrief from the context menu: two clicks and one sentence', async () => {
    renderApp('/catalog/default/component/checkout');
    await userEvent.click(
      await screen.findByRole('button', { name: 'More actions' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'New debrief' }),
    );
    await screen.findByRole('dialog', { name: 'New debrief' });
    await userEvent.keyboard('Checkout answered 503{Enter}');
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        /^\/debriefs\/[0-9a-f-]{36}\/edit$/,
      ),
    );
  });

  it('says what the portal says in its own words', async () => {
    const resource = createTranslationMessages({
      ref: debriefEntityTranslationRef,
      messages: { 'dialog.title': 'Write down what happened' },
    });
    renderApp(
      '/catalog/default/component/checkout/debriefs',
      createFrontendModule({
        pluginId: 'app',
        extensions: [TranslationBlueprint.make({ params: { resource } })],
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'New debrief' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Write down what happened' }),
    ).toBeVisible();
  });

  it('has all debriefs on a page of its own', async () => {
    renderApp('/debriefs/all');
    expect(
      await within(await screen.findByRole('main')).findByText(known.title),
    ).toBeInTheDocument();
  });

  it.each(['/debriefs/all', '/catalog/default/component/checkout/debriefs'])(
    'has one main landmark at %s',
    async path => {
      renderApp(path);
      await screen.findAllByText(known.title);
      expect(screen.getAllByRole('main')).toHaveLength(1);
    },
  );

  it('says that there is nothing at an address that no page has', async () => {
    renderApp('/debriefs/one/two/three');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is nothing here',
    );
  });
});
