import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import request from 'supertest';
import debriefPlugin from '..';
import { permissionsOf, TestPolicy } from './permissionsOf';
import { Hearing, portalServicesInto, Told } from './portalServicesInto';
import { userInfoOf } from './userInfoOf';

/** How a backend is set up. */
export interface DebriefBackendOptions {
  /** `debrief` in app-config. */
  config?: JsonObject;
  /** What the catalog holds. */
  entities?: Entity[];
  /** Another catalog, instead. */
  catalog?: BackendFeature;
  /** Groups by user: `{ 'user:default/ana': ['group:default/checkout'] }`. */
  groups?: Record<string, string[]>;
  /** What everyone may do; left out: everything. */
  policy?: TestPolicy;
  /** More modules, or services instead of the usual ones. */
  features?: BackendFeature[];
  /** What the portal does when it is told of something. */
  hearing?: Hearing;
  /** A database that is set up already. */
  knex?: Knex;
}

/** A running backend with its own, empty database. */
export interface DebriefBackend {
  knex: Knex;
  /** Where the API is. */
  baseUrl: string;
  /** The API as one user sees it; paths begin after `/api/debrief`. */
  as(userRef: string): DebriefClient;
  /** The API as a service sees it. */
  asService(): DebriefClient;
  /** What the portal was told so far. */
  told: Told;
  /** Resolves once it was tried to tell the portal of all that was changed. */
  whenTold(): Promise<void>;
  /** Runs a scheduled task. */
  runTask(taskId: string): Promise<void>;
  /** What anyone asks, without a token; paths begin at the root. */
  getRoot(path: string): request.Test;
  /** The audit events so far. */
  audit: { eventId: string; status: string; meta: JsonObject }[];
}

/** The API, as one principal sees it. */
export type DebriefClient = Record<
  'get' | 'post' | 'patch' | 'put' | 'delete',
  (path: string) => request.Test
>;

/**
 * Backends over real databases, each test with its own. To be called where
 * tests are described:
 *
 * `describe.each(backends.ids)('debriefs on %s', id => …)`
 */
export function createDebriefBackends() {
  // A backend is started for most tests, on machines of any speed.
  jest.setTimeout(60_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  const ids: TestDatabaseId[] = databases
    .eachSupportedId()
    .map(([databaseId]) => databaseId);
  return {
    ids,
    init: (id: TestDatabaseId) => databases.init(id),
    start: async (
      id: TestDatabaseId,
      options: DebriefBackendOptions = {},
    ): Promise<DebriefBackend> =>
      startDebriefBackend({
        ...options,
        knex: options.knex ?? (await databases.init(id)),
      }),
  };
}

async function startDebriefBackend(
  options: DebriefBackendOptions & { knex: Knex },
): Promise<DebriefBackend> {
  const audit: DebriefBackend['audit'] = [];
  const told: Told = { events: [], notifications: [], signals: [] };
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      debriefPlugin,
      options.catalog ??
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
      mockServices.rootConfig.factory({
        data: {
          debrief: options.config ?? {},
          permission: { enabled: options.policy !== undefined },
        },
      }),
      mockServices.database.factory({ knex: options.knex }),
      mockServices.auditor.mock(auditorInto(audit)).factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...portalServicesInto(told, options.hearing),
      permissionsOf(options.policy),
      userInfoOf(options.groups ?? {}),
      ...(options.features ?? []),
    ],
  });
  const client = (authorization: string): DebriefClient => {
    const agent = request(server);
    const send =
      (method: keyof DebriefClient) =>
      (path: string): request.Test =>
        agent[method](`/api/debrief${path}`).set(
          'Authorization',
          authorization,
        );
    return {
      get: send('get'),
      post: send('post'),
      patch: send('patch'),
      put: send('put'),
      delete: send('delete'),
    };
  };
  return {
    knex: options.knex,
    baseUrl: `http://localhost:${server.port()}/api/debrief`,
    audit,
    told,
    whenTold: () => scheduler.triggerTask('publish-changes'),
    runTask: taskId => scheduler.triggerTask(taskId),
    getRoot: path => request(server).get(path),
    as: userRef => client(mockCredentials.user.header(userRef)),
    asService: () => client(mockCredentials.service.header()),
  };
}

function auditorInto(audit: DebriefBackend['audit']) {
  const { auditor } = coreServices;
  return {
    createEvent: async ({
      eventId,
      meta,
    }: Parameters<typeof auditor.T.createEvent>[0]) => {
      const write = (status: string, more: JsonObject = {}) => {
        audit.push({ eventId, status, meta: { ...meta, ...more } });
      };
      return {
        success: async (it?: { meta?: JsonObject }) =>
          write('succeeded', it?.meta),
        fail: async ({ error }: { error: Error }) =>
          write('failed', { error: error.name }),
      };
    },
  };
}
