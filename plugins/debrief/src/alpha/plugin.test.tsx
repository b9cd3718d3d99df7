import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerAsBackend, known } from '../entity/testing/answerAsBackend';
import { checkout } from '../entity/testing/renderOnEntity';
import debriefPlugin from './plugin';

const patience = { timeout: 20_000 };

function renderApp(path: string) {
  renderTestApp({
    features: [catalogPlugin, debriefPlugin],
    apis: [[catalogApiRef, catalogApiMock({ entities: [checkout] })]],
    initialRouteEntries: [path],
  });
}

describe('a portal of the new frontend system', () => {
  beforeEach(() => {
    jest.spyOn(global, 'fetch').mockImplementation(answerAsBackend);
  });
  afterEach(() => jest.restoreAllMocks());

  it('has the learning record as a tab of an entity', async () => {
    renderApp('/catalog/default/component/checkout/debriefs');
    expect(
      await screen.findByRole('article', { name: known.title }, patience),
    ).toBeInTheDocument();
  }, 30_000);

  it('has a card on the overview that leads to the tab', async () => {
    renderApp('/catalog/default/component/checkout');
    expect(
      await screen.findByRole('link', { name: '1 debrief' }, patience),
    ).toHaveAttribute('href', '/catalog/default/component/checkout/debriefs');
  }, 30_000);

  it('starts a debrief from the context menu: two clicks and one sentence', async () => {
    renderApp('/catalog/default/component/checkout');
    await userEvent.click(
      await screen.findByRole('button', { name: 'more' }, patience),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'New debrief' }, patience),
    );
    await screen.findByRole('dialog', { name: 'New debrief' }, patience);
    await userEvent.keyboard('Checkout answered 503{Enter}');
    await waitFor(
      () =>
        expect(global.fetch).toHaveBeenCalledWith(
          expect.stringMatching(/\/api\/debrief\/debriefs\/new-draft$/),
          expect.anything(),
        ),
      patience,
    );
  }, 30_000);

  it('has all debriefs on a page of its own', async () => {
    renderApp('/debriefs/all');
    expect(
      await screen.findByText(known.title, undefined, patience),
    ).toBeInTheDocument();
  }, 30_000);
});
