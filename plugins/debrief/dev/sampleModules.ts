import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
} from '@backstage/frontend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  debriefApiRef,
  DebriefClient,
} from '@debrief/backstage-plugin-debrief-react';
import { startSampleBackend } from './backend/startSampleBackend';
import { entitiesOf } from './entitiesOf';

const backend = startSampleBackend();

const debriefs = createFrontendModule({
  pluginId: 'debrief',
  extensions: [
    ApiBlueprint.make({
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
            new InMemoryCatalogClient({
              entities: entitiesOf(backend.records.debriefs),
            }),
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

/** What stands in for a portal's backend: everything is allowed. */
export const sampleModules = [debriefs, catalog, permissions];
