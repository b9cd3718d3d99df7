import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  AsyncPermissionResult,
  usePermission,
} from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  FakeBackend,
  FakeSignals,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { GameDayRoutes } from '../GameDayRoutes';
import { rootRouteRef } from '../routes';
import { addSampleGameDays, ana, Samples } from './addSampleGameDays';

/** A backend in memory with the samples. */
export function startSamples(): { backend: FakeBackend; samples: Samples } {
  const backend = new FakeBackend({ now: new Date().toISOString() });
  backend.user = ana;
  return { backend, samples: addSampleGameDays(backend.records) };
}

/**
 * Opens a page of the plugin, and says where it led to. The test mocks
 * `usePermission`: the real one keeps its answers from one test to the next.
 *
 * @param options - `element` is shown in place of the pages
 */
export async function renderGameDays(
  backend: FakeBackend,
  path: string,
  options: {
    answer?: AsyncPermissionResult;
    element?: ReactElement;
  } = {},
) {
  jest
    .mocked(usePermission)
    .mockReturnValue(options.answer ?? { loading: false, allowed: true });
  const api = new DebriefClient({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://localhost:7007' }),
    fetchApi: { fetch: backend.fetch },
  });
  const signals = new FakeSignals();
  const { unmount } = await renderInTestApp(
    <TestApiProvider
      apis={[
        [debriefApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [configApiRef, mockApis.config()],
        [identityApiRef, mockApis.identity({ userEntityRef: ana })],
        [signalApiRef, signals],
      ]}
    >
      <Routes>
        <Route path="/game-days/*" element={<GameDayRoutes />} />
        <Route path="*" element={options.element ?? null} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/game-days': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return { unmount, signals };
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}
