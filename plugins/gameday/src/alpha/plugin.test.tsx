import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import gameDayPlugin from './plugin';

function renderApp(kind: string) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'checkout' },
    spec: {},
  };
  renderTestApp({
    features: [catalogPlugin, gameDayPlugin],
    apis: [[catalogApiRef, catalogApiMock({ entities: [entity] })]],
    initialRouteEntries: [
      `/catalog/default/${kind.toLowerCase()}/checkout/game-days`,
    ],
  });
}

describe('a portal of the new frontend system', () => {
  it.each(['Component', 'User'])(
    'has no tab for what cannot be recorded yet, on a %s',
    async kind => {
      renderApp(kind);
      expect(
        await screen.findByRole('heading', { name: 'checkout' }),
      ).toBeInTheDocument();
      expect(screen.queryByText(/Game days/)).not.toBeInTheDocument();
    },
  );
});
