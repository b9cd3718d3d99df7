import { renderInTestApp } from '@backstage/test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { EntityGameDaysContent } from '..';

const checkout = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', title: 'Check-out' },
};

describe('the Game days tab of an entity', () => {
  it('says that game days are not recorded yet, of which entity', async () => {
    await renderInTestApp(
      <EntityProvider entity={checkout}>
        <EntityGameDaysContent />
      </EntityProvider>,
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Game days are not recorded yet',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/the debriefs of Check-out/)).toBeInTheDocument();
  });
});
