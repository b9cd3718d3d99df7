import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { configApiRef } from '@backstage/core-plugin-api';
import { ConfigReader } from '@backstage/config';
import {
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  learningEndpoints,
  SearchResponse,
  SearchResult,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  DebriefQueryProvider,
} from '@debrief/backstage-plugin-debrief-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { gameDayLinkRef, rootRouteRef } from '../routes';
import { LearningSearchPage } from './LearningSearchPage';

const result: SearchResult = {
  type: 'debrief',
  id: 'd3b07384-d9a0-4c9b-8f7e-0c7a4e8a1b11',
  number: 141,
  title: 'Price list refetched by 400 pods at once',
  titleHighlight: 'Price list refetched by 400 pods at once',
  highlight: 'the <mark>cache</mark> entry &lt;ran&gt; out',
  entityRefs: ['component:default/pricing'],
  occurredAt: '2026-03-03T08:00:00Z',
  kind: 'incident',
  severity: 'sev2',
  status: 'published',
  factors: ['capacity'],
  tags: [],
  countermeasure: null,
};

const countermeasure: SearchResult = {
  ...result,
  type: 'countermeasure',
  id: 'a4d07384-d9a0-4c9b-8f7e-0c7a4e8a1b12',
  number: 219,
  title: 'Let one request refill the cache',
  titleHighlight: 'Let one request refill the <mark>cache</mark>',
  kind: null,
  severity: null,
  status: null,
  countermeasure: {
    state: 'committed',
    strength: 'strong',
    overdue: true,
    source: { type: 'debrief', id: result.id, number: 141 },
  },
};

const gameDay: SearchResult = {
  ...result,
  type: 'game-day',
  id: 'b5d07384-d9a0-4c9b-8f7e-0c7a4e8a1b13',
  number: 31,
  title: 'The cache is gone',
  titleHighlight: 'The <mark>cache</mark> is gone',
  kind: 'game-day',
  severity: null,
  status: null,
  factors: [],
  gameDay: {
    form: 'tabletop',
    status: 'completed',
    environment: 'staging',
    byOutcome: { refuted: 1, held: 2 },
  },
};

const finding: SearchResult = {
  ...countermeasure,
  kind: 'game-day',
  countermeasure: {
    state: 'idea',
    strength: null,
    overdue: false,
    source: { type: 'game-day', id: gameDay.id, number: 31 },
  },
};

function answer(items: SearchResult[], totalItems = items.length) {
  const response: SearchResponse = {
    items,
    totalItems,
    moreItems: false,
    pageInfo: {},
    facets: {
      type: { debrief: 8, countermeasure: 4 },
      kind: { incident: 5, 'near-miss': 2 },
      severity: { sev2: 3, none: 2 },
      tag: {},
      factor: { capacity: 5 },
      entityRef: { 'component:default/pricing': 4 },
      year: { 2025: 4, 2026: 9 },
    },
  };
  return response;
}

async function renderPage(
  search: jest.Mock,
  options: { path?: string; hasGameDays?: boolean } = {},
) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [
          debriefApiRef,
          stubApi(
            stub(learningEndpoints.search, ({ query, signal }) =>
              search(query, { signal }),
            ),
          ),
        ],
        [configApiRef, new ConfigReader({})],
        [
          entityPresentationApiRef,
          {
            forEntity: (ref: unknown) => {
              const title = String(ref).split('/')[1];
              return {
                snapshot: { entityRef: String(ref), primaryTitle: title },
                promise: Promise.resolve({
                  entityRef: String(ref),
                  primaryTitle: title,
                }),
              };
            },
          },
        ],
      ]}
    >
      <DebriefQueryProvider>
        <LearningSearchPage />
      </DebriefQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/debriefs': rootRouteRef,
        ...(options.hasGameDays ? { '/game-days/:id': gameDayLinkRef } : {}),
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      routeEntries: [options.path ?? '/'],
    },
  );
}

describe('learning search', () => {
  it('shows what was found with the words in it marked, and nothing else as HTML', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([result])), {
      path: '/?q=cache',
    });
    expect(await screen.findByText('1 result')).toBeInTheDocument();
    expect(screen.getByText('cache').tagName).toBe('MARK');
    expect(screen.getByText(/entry <ran> out/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Price list refetched/ }),
    ).toHaveAttribute('href', `/debriefs/${result.id}`);
  });

  it('leads from a countermeasure to its place in the debrief it came from', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([countermeasure])));
    expect(
      await screen.findByRole('link', { name: /Let one request refill/ }),
    ).toHaveAttribute(
      'href',
      `/debriefs/${result.id}#countermeasure-${countermeasure.id}`,
    );
    expect(screen.getByText('overdue')).toBeInTheDocument();
  });

  it('says of a game day how it was held and what became of it, and leads there', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([gameDay, finding])), {
      hasGameDays: true,
    });
    const [row, ofFinding] = (
      await screen.findAllByRole('heading', { level: 3 })
    ).map(it => it.closest('li'));
    for (const words of [
      'Game day 31',
      'Tabletop',
      'completed',
      '2 held',
      'refuted',
      'Staging',
    ]) {
      expect(row).toHaveTextContent(words);
    }
    expect(
      screen.getByRole('link', { name: 'The cache is gone' }),
    ).toHaveAttribute('href', `/game-days/${gameDay.id}`);
    expect(ofFinding).toHaveTextContent(
      'Countermeasure CM-219 from game day 31',
    );
    expect(
      screen.getByRole('link', { name: /Let one request/ }),
    ).toHaveAttribute(
      'href',
      `/game-days/${gameDay.id}#countermeasure-${finding.id}`,
    );
  });

  it('leads to no game day in a portal that has no pages of them', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([gameDay, finding])));
    expect(await screen.findByText('Game day 31')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /cache/ }),
    ).not.toBeInTheDocument();
  });

  it('searches as one types, and keeps the words in the URL', async () => {
    const search = jest.fn().mockResolvedValue(answer([result]));
    await renderPage(search);
    await userEvent.type(
      await screen.findByRole('searchbox'),
      'cache stampede',
    );
    await waitFor(() =>
      expect(search).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: 'cache stampede' }),
        expect.anything(),
      ),
    );
  });

  it('takes the facets from the URL and narrows by another', async () => {
    const search = jest.fn().mockResolvedValue(answer([result]));
    await renderPage(search, { path: '/?kind=incident' });
    expect(search).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: ['incident'] }),
      expect.anything(),
    );
    const factors = await screen.findByRole('group', {
      name: 'Contributing factor',
    });
    await userEvent.click(
      within(factors).getByRole('checkbox', { name: /Capacity/ }),
    );
    await waitFor(() =>
      expect(search).toHaveBeenLastCalledWith(
        expect.objectContaining({ kind: ['incident'], factor: ['capacity'] }),
        expect.anything(),
      ),
    );
  });

  it('can be walked with the arrow keys alone', async () => {
    await renderPage(
      jest.fn().mockResolvedValue(answer([result, countermeasure])),
    );
    const first = await screen.findByRole('link', { name: /Price list/ });
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /Let one request/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('says what to try when nothing was found', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([])), {
      path: '/?q=zebra',
    });
    expect(await screen.findByText('Nothing found')).toBeInTheDocument();
  });

  it('invites to record something when nothing is recorded yet', async () => {
    await renderPage(jest.fn().mockResolvedValue(answer([])));
    expect(await screen.findByText('Nothing recorded yet')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Import documents' }),
    ).toHaveAttribute('href', '/debriefs/import');
  });
});
