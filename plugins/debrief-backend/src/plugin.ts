import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readDebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefSeed,
  debriefSeedExtensionPoint,
} from '@debrief/backstage-plugin-debrief-node';
import { buildServices } from './buildServices';
import { createRouter } from './createRouter';
import { Database } from './database';
import { readBodyLimits } from './http';
import { ThreadedDocumentReader } from './imports/DocumentReader';
import { readImportLimits } from './imports/readImportLimits';
import {
  createWhereTextMatches,
  learningRoutes,
  SearchIndexer,
} from './learning';
import { registerPermissions } from './permissions';

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
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const database = await Database.create(deps);
        registerPermissions(deps.permissionsRegistry, database.knex);
        const settings = readDebriefSettings(deps.config);
        const documentReader = new ThreadedDocumentReader({
          limits: readImportLimits(deps.config),
          logger: deps.logger,
        });
        deps.lifecycle.addShutdownHook(() => documentReader.stop());
        const services = buildServices({
          ...deps,
          database,
          documentReader,
          settings,
          searchIndex: new SearchIndexer(settings),
          whereTextMatches: createWhereTextMatches(database.knex),
        });
        await services.seeds.load(seeds);
        await deps.scheduler.scheduleTask({
          id: 'forget-idempotency-keys',
          frequency: { hours: 1 },
          timeout: { minutes: 5 },
          fn: () => services.idempotency.forgetOld(Date.now()),
        });
        deps.httpRouter.use(
          createRouter(services, {
            ...deps,
            limits: readBodyLimits(deps.config),
            more: learningRoutes({
              ...deps,
              settings,
              assembler: services.debriefAssembler,
              gate: services.gate,
              scope: services.scope,
              knex: database.knex,
            }),
          }),
        );
      },
    });
  },
});
