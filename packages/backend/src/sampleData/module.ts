import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { debriefSeedExtensionPoint } from '@debrief/backstage-plugin-debrief-node';
import { sampleDebriefs } from '.';
import { sampleGameDays } from './gameDays';
import { toSeedGameDay } from './gameDays/toSeedGameDay';
import { toSeedDebrief } from './toSeedDebrief';

/**
 * Fills an empty demo portal, when `debrief.demo` in app-config asks for it.
 * Debriefs and game days are dated back from the day on which they are loaded.
 */
export default createBackendModule({
  pluginId: 'debrief',
  moduleId: 'sample-data',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        seeds: debriefSeedExtensionPoint,
      },
      async init({ config, seeds }) {
        if (config.getOptionalBoolean('debrief.demo')) {
          seeds.addSeed({
            key: 'demo-company',
            load: () => {
              const today = new Date();
              return sampleDebriefs.map(debrief =>
                toSeedDebrief(debrief, today),
              );
            },
            loadGameDays: () => {
              const today = new Date();
              return sampleGameDays.map(gameDay =>
                toSeedGameDay(gameDay, sampleDebriefs, today),
              );
            },
          });
        }
      },
    });
  },
});
