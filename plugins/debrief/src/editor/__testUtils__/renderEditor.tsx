import type { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
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
import { countermeasureUpdatePermission } from '@debrief/backstage-plugin-debrief-common';
import { FakeSignals } from '@debrief/backstage-plugin-debrief-common/testUtils';
import {
  debriefApiRef,
  DebriefClient,
  DebriefQueryProvider,
} from '@debrief/backstage-plugin-debrief-react';
import { Route, Routes } from 'react-router-dom';
import { rootRouteRef } from '../../routes';
import { DebriefEditPage } from '../DebriefEditPage';
import { EditorBackend } from './EditorBackend';

const ana: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ana', namespace: 'default' },
  spec: {},
};

/**
 * Opens the editing page on a backend in memory. The test mocks
 * `usePermission`: the real one keeps its answers from one test to the next.
 */
export async function renderEditor(
  backend: EditorBackend,
  options: {
    mayUpdate?: boolean;
    mayChangeCountermeasures?: boolean;
    answer?: AsyncPermissionResult;
  } = {},
): Promise<{ unmount: () => void; signals: FakeSignals }> {
  const { mayUpdate = true, mayChangeCountermeasures = true } = options;
  jest.mocked(usePermission).mockImplementation(({ permission }) => {
    const allowed =
      permission.name === countermeasureUpdatePermission.name
        ? mayChangeCountermeasures
        : mayUpdate;
    return options.answer ?? { loading: false, allowed };
  });
  const api = new DebriefClient({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://localhost:7007' }),
    fetchApi: { fetch: backend.fetch },
  });
  const signals = new FakeSignals();
  const { unmount } = await renderInTestApp(
    <TestApiProvider
      apis={[
        [debriefApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [ana] })],
        [configApiRef, mockApis.config()],
        [signalApiRef, signals],
      ]}
    >
      <DebriefQueryProvider>
        <Routes>
          <Route path="/debriefs/:id/edit" element={<DebriefEditPage />} />
          <Route path="/debriefs/:id" element={<p>Reading</p>} />
        </Routes>
      </DebriefQueryProvider>
    </TestApiProvider>,
    {
      routeEntries: ['/debriefs/158/edit'],
      mountedRoutes: { '/debriefs': rootRouteRef },
    },
  );
  return { unmount, signals };
}
