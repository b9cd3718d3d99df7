import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { DefaultDebriefCollatorFactory } from './collator/DefaultDebriefCollatorFactory';
import { readCollatorConfig } from './collator/collatorConfig';

/**
 * Registers the collator of debriefs with the search plugin.
 *
 * @public
 */
export const searchModuleDebriefCollator = createBackendModule({
  pluginId: 'search',
  moduleId: 'debrief-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const { schedule, locationTemplate } = readCollatorConfig(config);
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new DefaultDebriefCollatorFactory({
            auth,
            discovery,
            locationTemplate,
          }),
        });
      },
    });
  },
});
