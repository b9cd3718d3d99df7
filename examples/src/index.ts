import { createBackend } from '@backstage/backend-defaults';
import { rootHealthServiceFactory } from '@debrief/backstage-plugin-debrief-node';

const backend = createBackend();

backend.add(rootHealthServiceFactory);
backend.add(import('./chatMessages'));
backend.add(import('./incidentArchive'));
backend.add(import('./trackerReadiness'));

backend.start();
