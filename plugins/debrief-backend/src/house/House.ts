import {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  DebriefSettings,
  readDebriefSettings,
} from '@debrief/backstage-plugin-debrief-common';
import { Audit, Idempotency } from '../calls';
import {
  Announce,
  ChangePublisher,
  Changes,
  Messenger,
  Outbox,
  Recipients,
} from '../changes';
import { Database, DebriefRow } from '../database';
import { DebriefStore, guardDebriefs } from '../debriefs';
import {
  createSources,
  createWhereTextMatches,
  SearchIndexer,
} from '../learning';
import { PermissionGate, ReadDecisions } from '../permissions';
import {
  EntityTitleReader,
  OwnerAccess,
  Owners,
  Records,
  RecordWriter,
  Revisions,
} from '../records';
import { EntityScope } from '../scope';

/** What the house is built on: services of the portal. */
export interface Ground {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  signals: SignalsService;
  userInfo: UserInfoService;
}

/** What every room can build on. */
export interface House {
  audit: Audit;
  config: RootConfigService;
  database: Database;
  debriefAccess: OwnerAccess<DebriefRow>;
  debriefStore: DebriefStore;
  decisions: ReadDecisions;
  gate: PermissionGate;
  idempotency: Idempotency;
  logger: LoggerService;
  owners: Owners;
  publisher: ChangePublisher;
  changes: Changes;
  records: Records;
  revisions: Revisions;
  scope: EntityScope;
  searchIndex: SearchIndexer;
  settings: DebriefSettings;
  titles: EntityTitleReader;
  writer: RecordWriter;
  /** What is told of changes; rooms add to it. */
  announcements: Announce[];
}

/** Builds what every room can build on. */
export async function buildHouse(ground: Ground): Promise<House> {
  const { config, logger } = ground;
  const settings = readDebriefSettings(config);
  const database = await Database.create(ground);
  const resources = {
    debrief: guardDebriefs(ground.permissionsRegistry, database.knex),
  };
  const decisions = new ReadDecisions(database);
  const gate = new PermissionGate({ ...ground, resources, decisions });
  const debriefStore = new DebriefStore(
    resources.debrief,
    createWhereTextMatches(database.knex),
  );
  const debriefAccess = new OwnerAccess(debriefStore);
  const owners: Owners = { debrief: debriefAccess };

  const announcements: Announce[] = [];
  const outbox = new Outbox(database);
  const recipients = new Recipients({
    ...ground,
    database,
    decisions,
    resources,
  });
  const messenger = new Messenger({ ...ground, announcements, recipients });
  const publisher = new ChangePublisher({
    ...ground,
    outbox,
    listeners: [messenger],
  });
  const searchIndex = new SearchIndexer({
    database,
    sources: createSources(settings),
  });
  const changes = new Changes({ outbox, publisher, searchIndex });

  const audit = new Audit(ground.auditor);
  const idempotency = new Idempotency(database);
  const revisions = new Revisions();
  const writer = new RecordWriter(revisions);
  return {
    announcements,
    audit,
    changes,
    config,
    database,
    debriefAccess,
    debriefStore,
    decisions,
    gate,
    idempotency,
    logger,
    owners,
    publisher,
    records: new Records({ audit, idempotency, writer, changes }),
    revisions,
    scope: new EntityScope(ground),
    searchIndex,
    settings,
    titles: new EntityTitleReader(ground),
    writer,
  };
}
