import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { DefaultDebriefCollatorFactory } from './collator/DefaultDebriefCollatorFactory';
import { DefaultGameDayCollatorFactory } from './collator/DefaultGameDayCollatorFactory';
import { readCollatorConfig } from './collator/collatorConfig';

/**
 * Registers the collators of debriefs and game days with the search plugin.
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
        const factories = {
          debrief: DefaultDebriefCollatorFactory,
          gameDay: DefaultGameDayCollatorFactory,
        };
        for (const name of ['debrief', 'gameDay'] as const) {
          const { schedule, locationTemplate } = readCollatorConfig(
            config,
            name,
          );
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory: new factories[name]({ auth, discovery, locationTemplate }),
          });
        }
      },
    });
  },
});
