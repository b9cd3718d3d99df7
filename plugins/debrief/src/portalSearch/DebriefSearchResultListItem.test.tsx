import { renderInTestApp } from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { DebriefSearchResultListItem } from './DebriefSearchResultListItem';

const result = {
  title: '#142 Checkout answered 503',
  text: 'The cache was empty when the flag turned.',
  location: '/debriefs/0b0d7a52',
  kind: 'near-miss',
  severity: 'sev2',
  occurredAt: '2026-03-02T09:12:00Z',
  entityRefs: ['component:default/checkout'],
};

function render(props: Parameters<typeof DebriefSearchResultListItem>[0]) {
  return renderInTestApp(<DebriefSearchResultListItem {...props} />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('a debrief among the results of the portal', () => {
  it('leads to its page, and says what it is and where it belongs', async () => {
    await render({ result });
    expect(
      screen.getByRole('link', { name: '#142 Checkout answered 503' }),
    ).toHaveAttribute('href', '/debriefs/0b0d7a52');
    expect(screen.getByText('Near miss')).toBeInTheDocument();
    expect(screen.getByText('SEV 2')).toBeInTheDocument();
    expect(screen.getByText(/2 Mar/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /checkout/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout',
    );
  });

  it('marks the words that the engine found', async () => {
    await render({
      result,
      highlight: {
        preTag: '<b>',
        postTag: '</b>',
        fields: { text: 'The <b>cache</b> was empty' },
      },
    });
    expect(screen.getByText('cache').tagName).toBe('MARK');
  });

  it('shows a document that says nothing but its title and text', async () => {
    await render({
      result: {
        title: 'Debriefs',
        text: 'Nothing is published yet.',
        location: '/debriefs',
        ...{ kind: '', severity: '', occurredAt: '' },
      },
    });
    expect(screen.getByText('Nothing is published yet.')).toBeInTheDocument();
  });
});
