import type { Entity } from '@backstage/catalog-model';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configApiRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { FakeSignals } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { debriefApiRef } from '@debrief/backstage-plugin-debrief-react';
import { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { gameDayLinkRef, rootRouteRef } from '../../routes';
import { createApi } from './createApi';

export const checkout: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout' },
  spec: { type: 'service', owner: 'purchase' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/purchase' }],
};

export const tabPath = '/catalog/default/component/checkout/debriefs';

/**
 * Renders a part of an entity's page, and says where it led to. The test mocks
 * `usePermission`: the real one keeps its answers from one test to the next.
 */
export async function renderOnEntity(
  element: ReactElement,
  options: {
    api?: ReturnType<typeof createApi>;
    entity?: Entity;
    mayCreate?: boolean;
    query?: string;
    /** Whether the portal has pages of game days. */
    hasGameDays?: boolean;
  } = {},
) {
  const api = options.api ?? createApi();
  jest
    .mocked(usePermission)
    .mockReturnValue({ loading: false, allowed: options.mayCreate ?? true });
  const signals = new FakeSignals();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [debriefApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [configApiRef, mockApis.config()],
        [signalApiRef, signals],
      ]}
    >
      <Routes>
        <Route
          path="/catalog/*"
          element={
            <EntityProvider entity={options.entity ?? checkout}>
              {element}
            </EntityProvider>
          }
        />
        <Route path="*" element={null} />
      </Routes>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [`${tabPath}${options.query ?? ''}`],
      mountedRoutes: {
        '/debriefs': rootRouteRef,
        ...(options.hasGameDays ? { '/game-days/:id': gameDayLinkRef } : {}),
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return { api, signals };
}

/** Says which page the reader is on. */
export function Address() {
  const { pathname, search, hash } = useLocation();
  return <output data-testid="address">{`${pathname}${search}${hash}`}</output>;
}
