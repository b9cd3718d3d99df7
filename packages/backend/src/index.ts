import { createBackend } from '@backstage/backend-defaults';
import { rootHealthServiceFactory } from '@debrief/backstage-plugin-debrief-node';

const backend = createBackend();

backend.add(rootHealthServiceFactory);

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@debrief/backstage-plugin-search-backend-module-debrief'));

backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@debrief/backstage-plugin-debrief-backend'));
backend.add(import('./sampleData/module'));

backend.start();
