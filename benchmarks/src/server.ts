import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import debriefPlugin from '@debrief/backstage-plugin-debrief-backend';
import {
  DebriefKind,
  debriefReadPermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  createDebriefConditionalDecision,
  debriefConditions,
} from '@debrief/backstage-plugin-debrief-node';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { corpusModule } from './corpusModule';
import type { DatabaseConfig } from './databases';

/** What the process is told when it is started. */
export interface ServerOptions {
  database: DatabaseConfig;
  /** Without: the empty process that the other is compared with. */
  withDebriefs: boolean;
  /** So many made-up debriefs are saved before it is ready. */
  fill?: number;
}

/** A user to whom the policy shows some kinds only. */
export const limitedUser = 'user:default/limited';
export const limitedUserKinds: DebriefKind[] = ['incident', 'near-miss'];

/** A route that does nothing: what any answer costs. */
const idlePlugin = createBackendPlugin({
  pluginId: 'idle',
  register(env) {
    env.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpAuth, httpRouter }) {
        httpRouter.use(async (req, res) => {
          await httpAuth.credentials(req);
          res.json({});
        });
      },
    });
  },
});

const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    authorize: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async (requests, { credentials }) =>
      requests.map(({ permission }) =>
        auth.isPrincipal(credentials, 'user') &&
        credentials.principal.userEntityRef === limitedUser &&
        permission.name === debriefReadPermission.name
          ? createDebriefConditionalDecision(
              debriefReadPermission,
              debriefConditions.hasKind({ kinds: limitedUserKinds }),
            )
          : { result: AuthorizeResult.ALLOW },
      ),
  }),
});

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    getUserInfo: async credentials => {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only users have user info');
      }
      const { userEntityRef } = credentials.principal;
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, 'group:default/team-0'],
      };
    },
  }),
});

// A real backend with a real database. Only who calls, what the policy says and
// what the catalog holds are given, and cost nothing.
async function main(options: ServerOptions): Promise<void> {
  process.on('disconnect', () => process.exit());
  const { server } = await startTestBackend({
    features: [
      ...(options.withDebriefs ? [debriefPlugin] : []),
      ...(options.fill ? [corpusModule(options.fill)] : []),
      idlePlugin,
      databaseServiceFactory,
      catalogServiceMock.factory({ entities: [] }),
      permissions,
      userInfo,
      mockServices.rootConfig.factory({
        data: {
          backend: { database: options.database },
        },
      }),
      mockServices.rootLogger.factory({ level: 'error' }),
    ],
  });
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  process.on('message', message => {
    if (message === 'pauses') {
      process.send?.({ longestPause: pauses.max / 1e6 });
      pauses.reset();
      return;
    }
    globalThis.gc?.();
    process.send?.({ residentBytes: process.memoryUsage().rss });
  });
  process.send?.({ port: server.port() });
}

if (process.send) {
  process.once('message', (options: ServerOptions) => {
    main(options).catch(error => {
      process.send?.({ error: String(error?.stack ?? error) });
      process.exitCode = 1;
    });
  });
}
