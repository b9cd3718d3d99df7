import { alertApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { FakeSignals } from '@debrief/backstage-plugin-debrief-common/testUtils';
import {
  DebriefApi,
  debriefApiRef,
  DebriefQueryProvider,
} from '@debrief/backstage-plugin-debrief-react';
import { Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { rootRouteRef } from '../../routes';
import { DebriefReadPage } from '../DebriefReadPage';

/**
 * Opens the reading page, and says where it led to. The test mocks
 * `usePermission`: the real one keeps its answers from one test to the next.
 */
export async function renderReadPage(options: {
  api: Partial<DebriefApi>;
  /** The id, or the number, and what follows in the address. */
  at: string;
  isAllowed?: boolean;
}) {
  jest
    .mocked(usePermission)
    .mockReturnValue({ loading: false, allowed: options.isAllowed ?? true });
  const alertApi = { post: jest.fn(), alert$: jest.fn() };
  const signals = new FakeSignals();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [debriefApiRef, options.api],
        [alertApiRef, alertApi],
        [signalApiRef, signals],
      ]}
    >
      <DebriefQueryProvider isolated>
        <Routes>
          <Route path="/debriefs/all" element={<AllDebriefs />} />
          <Route path="/debriefs/:id" element={<DebriefReadPage />} />
          <Route path="*" element={null} />
        </Routes>
        <Address />
      </DebriefQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: [`/debriefs/${options.at}`],
      mountedRoutes: {
        '/debriefs': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return { alertApi, signals };
}

function AllDebriefs() {
  const navigate = useNavigate();
  return (
    <>
      <p>All debriefs</p>
      <button onClick={() => navigate(-1)}>Back</button>
    </>
  );
}

function Address() {
  const { pathname, hash } = useLocation();
  return <output data-testid="address">{`${pathname}${hash}`}</output>;
}
