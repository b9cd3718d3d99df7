import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readinessChecksServiceRef } from '@debrief/backstage-plugin-debrief-node';

/** Keeps a replica from being asked while it cannot reach the tracker. */
export default createBackendModule({
  pluginId: 'debrief',
  moduleId: 'tracker-readiness',
  register(reg) {
    reg.registerInit({
      deps: {
        checks: readinessChecksServiceRef,
        config: coreServices.rootConfig,
      },
      async init({ checks, config }) {
        const url = config.getString('tracker.url');
        checks.add({
          id: 'tracker',
          check: async () => {
            const { ok, status } = await fetch(url, { method: 'HEAD' });
            if (!ok) {
              throw new Error(`The tracker answered ${status}`);
            }
          },
        });
      },
    });
  },
});
