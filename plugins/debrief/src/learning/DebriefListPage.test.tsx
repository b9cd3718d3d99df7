import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  Debrief,
  debriefEndpoints,
  debriefInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefApiRef,
  DebriefQueryProvider,
} from '@debrief/backstage-plugin-debrief-react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { rootRouteRef } from '../routes';
import { DebriefListPage } from './DebriefListPage';

function debrief(number: number, fields: Partial<Debrief> = {}): Debrief {
  return {
    ...debriefInputSchema.parse({
      title: `Event ${number}`,
      entities: [{ entityRef: 'checkout' }],
    }),
    entities: [
      {
        entityRef: 'component:default/checkout',
        role: 'origin',
        title: 'Checkout',
      },
    ],
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    number,
    version: 1,
    status: 'published',
    occurredAt: '2026-05-28T09:12:00Z',
    timings: { toDetect: null, toMitigate: null, toResolve: null },
    targets: {
      detect: { goal: 'PT5M', met: null },
      resolve: { goal: 'PT1H', met: null },
    },
    countermeasureCounts: { total: 0, open: 0, overdue: 0, byState: {} },
    timelineCount: 0,
    createdAt: '2026-05-28T10:00:00Z',
    createdBy: 'user:default/ana',
    updatedAt: '2026-05-28T10:00:00Z',
    updatedBy: 'user:default/ana',
    publishedAt: null,
    ...fields,
  };
}

async function renderPage(listDebriefs: jest.Mock, path = '/') {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [
          debriefApiRef,
          stubApi(
            stub(debriefEndpoints.list, ({ query }) => listDebriefs(query)),
          ),
        ],
        [configApiRef, new ConfigReader({})],
        [
          catalogApiRef,
          {
            queryEntities: async () => ({
              items: [],
              totalItems: 0,
              pageInfo: {},
            }),
            getEntitiesByRefs: async () => ({ items: [] }),
          },
        ],
      ]}
    >
      <DebriefQueryProvider>
        <DebriefListPage />
      </DebriefQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/debriefs': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      routeEntries: [path],
    },
  );
}

beforeEach(() => window.localStorage.clear());

describe('the list of debriefs', () => {
  it('asks for what the URL says', async () => {
    const listDebriefs = jest
      .fn()
      .mockResolvedValue({ items: [debrief(1)], totalItems: 1, pageInfo: {} });
    await renderPage(
      listDebriefs,
      '/?entityRef=checkout&status=draft,published&from=2026-01-01&order=occurredAt&kind=nonsense',
    );
    expect(await screen.findByText('1 debrief')).toBeInTheDocument();
    expect(listDebriefs).toHaveBeenCalledWith({
      entityRef: ['component:default/checkout'],
      status: ['draft', 'published'],
      from: '2026-01-01T00:00:00Z',
      order: 'occurredAt',
    });
  });

  it('counts days in the zone of its rows', async () => {
    window.localStorage.setItem('debrief.timeZone', 'Asia/Kolkata');
    const listDebriefs = jest.fn().mockResolvedValue({
      items: [debrief(1, { occurredAt: '2026-05-28T18:29:00Z' })],
      totalItems: 1,
      pageInfo: {},
    });
    await renderPage(listDebriefs, '/?from=2026-05-28&to=2026-05-28');
    expect(await screen.findByText('28 May 2026')).toBeInTheDocument();
    expect(listDebriefs).toHaveBeenCalledWith({
      from: '2026-05-27T18:30:00Z',
      to: '2026-05-28T18:29:59Z',
      order: '-occurredAt',
    });
  });

  it.each([
    ['Severity', 'severity=sev1,gone', 'gone', ['sev1']],
    ['Severity', 'severity=none', 'none', undefined],
    ['Factor', 'factor=gone', 'gone', undefined],
  ])('unticks %s of %s, which the settings lack', async (...example) => {
    const [label, url, title, left] = example;
    const listDebriefs = jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, pageInfo: {} });
    await renderPage(listDebriefs, `/?${url}`);
    fireEvent.mouseDown(await screen.findByLabelText(label));
    await userEvent.click(await screen.findByRole('option', { name: title }));
    const name = url.split('=')[0];
    await waitFor(() =>
      expect(listDebriefs.mock.lastCall?.[0][name]).toEqual(left),
    );
  });

  it('says of each what is still open and late', async () => {
    await renderPage(
      jest.fn().mockResolvedValue({
        items: [
          debrief(158, {
            countermeasureCounts: {
              total: 5,
              open: 4,
              overdue: 1,
              byState: {},
            },
          }),
        ],
        totalItems: 1,
        pageInfo: {},
      }),
    );
    expect(
      await screen.findByText('5 countermeasures, 4 open'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 overdue')).toBeInTheDocument();
  });

  it('goes on where the page ended', async () => {
    const listDebriefs = jest.fn(async (query: { cursor?: string }) =>
      query.cursor
        ? { items: [debrief(2)], totalItems: 2, pageInfo: {} }
        : {
            items: [debrief(1)],
            totalItems: 2,
            pageInfo: { nextCursor: 'next' },
          },
    );
    await renderPage(jest.fn(listDebriefs));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(await screen.findByText('Event 2')).toBeInTheDocument();
    expect(screen.getByText('Event 1')).toBeInTheDocument();
    expect(screen.getByText('2 of 2')).toBeInTheDocument();
  });

  it('clears its filters', async () => {
    const listDebriefs = jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0, pageInfo: {} });
    await renderPage(listDebriefs, '/?tag=dns');
    expect(
      await screen.findByText('No debrief fits these filters'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(listDebriefs).toHaveBeenLastCalledWith({ order: '-occurredAt' }),
    );
  });
});
