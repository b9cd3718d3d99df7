import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  DebriefSeed,
  debriefSeedExtensionPoint,
  readinessChecksServiceRef,
} from '@debrief/backstage-plugin-debrief-node';
import { buildCountermeasures, countermeasureRoom } from './countermeasures';
import { buildDebriefs, createDebriefStore, debriefRoom } from './debriefs';
import { exportRoom } from './exports';
import { buildGameDays, createGameDayStore, gameDayRoom } from './game-days';
import { buildHouse, layFoundation, openRooms, tend } from './house';
import { importRoom } from './imports';
import {
  createSearchIndexer,
  createWhereTextMatches,
  learningRoom,
} from './learning';
import { loadSeeds } from './seeds';

/**
 * Debriefs, countermeasures and what they teach.
 *
 * @public
 */
export const debriefPlugin = createBackendPlugin({
  pluginId: 'debrief',
  register(env) {
    const seeds: DebriefSeed[] = [];
    env.registerExtensionPoint(debriefSeedExtensionPoint, {
      addSeed: seed => {
        seeds.push(seed);
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        readinessChecks: readinessChecksServiceRef,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(ground) {
        const foundation = await layFoundation(ground);
        const debriefStore = createDebriefStore(
          foundation,
          createWhereTextMatches(foundation.database.knex, 'debrief'),
        );
        const gameDayStore = createGameDayStore(
          foundation,
          createWhereTextMatches(foundation.database.knex, 'game-day'),
        );
        const searchIndexer = createSearchIndexer(foundation);
        const house = buildHouse(foundation, {
          owners: { debrief: debriefStore, 'game-day': gameDayStore },
          searchIndex: searchIndexer,
        });
        const debriefs = buildDebriefs(house, debriefStore);
        const countermeasures = buildCountermeasures(house);
        const gameDays = buildGameDays(house, {
          countermeasures,
          gameDayStore,
        });
        const parts = { debriefs, countermeasures, gameDays, searchIndexer };
        await loadSeeds(seeds, house, parts);
        await openRooms(
          house,
          [
            tend(house),
            debriefRoom(house, debriefs, gameDays),
            countermeasureRoom(house, countermeasures),
            gameDayRoom(house, parts),
            importRoom(house, parts),
            exportRoom(house, parts),
            learningRoom(house, parts),
          ],
          ground,
        );
      },
    });
  },
});
