import { parseEntityRef } from '@backstage/catalog-model';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { learningEndpoints } from '@debrief/backstage-plugin-debrief-common';
import {
  FakeBackend,
  searchIn,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import { addSampleGameDays } from '../src/__testUtils__/addSampleGameDays';

const backend = new FakeBackend({ now: new Date().toISOString() });
backend.user = 'user:default/ana';
addSampleGameDays(backend.records);
backend.answer(learningEndpoints.search, ({ query }) => ({
  body: searchIn(query, backend.records),
}));

const refs = [
  'component:default/payments',
  'component:default/checkout',
  'component:default/catalogue',
  ...['ana', 'kavya', 'jonas', 'hana', 'milan'].map(it => `user:default/${it}`),
];

const debriefs = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'debrief',
      params: defineParams =>
        defineParams({
          api: debriefApiRef,
          deps: { discoveryApi: discoveryApiRef },
          factory: ({ discoveryApi }) =>
            new DebriefClient({ discoveryApi, fetchApi: backend }),
        }),
    }),
  ],
});

const catalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () =>
            new InMemoryCatalogClient({ entities: refs.map(toEntity) }),
        }),
    }),
  ],
});

const permissions = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'permission',
      params: defineParams =>
        defineParams({
          api: permissionApiRef,
          deps: {},
          factory: () => ({
            authorize: async () => ({ result: AuthorizeResult.ALLOW }),
          }),
        }),
    }),
  ],
});

function toEntity(entityRef: string) {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind === 'user' ? 'User' : 'Component',
    metadata: { namespace, name },
    spec: kind === 'component' ? { type: 'service' } : {},
  };
}

/** What stands in for a portal's backend: everything is allowed. */
export const sampleModules = [debriefs, catalog, permissions];
