import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { Audit, Idempotency } from '../calls';
import {
  Announce,
  ChangePublisher,
  Changes,
  Messenger,
  Outbox,
  Recipients,
  SearchIndex,
} from '../changes';
import { Database } from '../database';
import { OwnerType, PermissionGate, ReadDecisions } from '../permissions';
import {
  EntityTitleReader,
  OwnerAccess,
  Owners,
  OwnerRow,
  OwnerStore,
  Records,
  RecordWriter,
  Revisions,
} from '../records';
import { EntityScope } from '../scope';
import { Foundation } from './Foundation';

/** What every room can build on. */
export interface House {
  audit: Audit;
  catalog: CatalogService;
  config: RootConfigService;
  database: Database;
  decisions: ReadDecisions;
  gate: PermissionGate;
  idempotency: Idempotency;
  logger: LoggerService;
  messenger: Messenger;
  owners: Owners;
  publisher: ChangePublisher;
  changes: Changes;
  records: Records;
  revisions: Revisions;
  scope: EntityScope;
  settings: DebriefSettings;
  titles: EntityTitleReader;
  writer: RecordWriter;
  /** What is told of changes; rooms add to it. */
  announcements: Announce[];
}

/**
 * Builds what every room can build on.
 *
 * @param rooms - what the house has to know of them: what others can belong
 * to, and how to make findable what was changed
 */
export function buildHouse(
  foundation: Foundation,
  rooms: {
    owners: Record<OwnerType, OwnerStore<OwnerRow>>;
    searchIndex: SearchIndex;
  },
): House {
  const { config, database, logger, settings } = foundation;
  const owners: Owners = {
    debrief: new OwnerAccess(rooms.owners.debrief),
    'game-day': new OwnerAccess(rooms.owners['game-day']),
  };
  const resources = {
    debrief: rooms.owners.debrief.resource,
    'game-day': rooms.owners['game-day'].resource,
  };
  const decisions = new ReadDecisions(database);
  const gate = new PermissionGate({ ...foundation, resources, decisions });

  const announcements: Announce[] = [];
  const outbox = new Outbox(database);
  const recipients = new Recipients({
    ...foundation,
    database,
    decisions,
    resources,
  });
  const messenger = new Messenger({ ...foundation, announcements, recipients });
  const publisher = new ChangePublisher({
    ...foundation,
    outbox,
    listeners: [messenger],
  });
  const changes = new Changes({ ...rooms, outbox, publisher });

  const audit = new Audit(foundation.auditor);
  const idempotency = new Idempotency(database);
  const revisions = new Revisions();
  const writer = new RecordWriter(revisions);
  return {
    announcements,
    audit,
    catalog: foundation.catalog,
    changes,
    config,
    database,
    decisions,
    gate,
    idempotency,
    logger,
    messenger,
    owners,
    publisher,
    records: new Records({ audit, idempotency, writer, changes }),
    revisions,
    scope: new EntityScope(foundation),
    settings,
    titles: new EntityTitleReader(foundation),
    writer,
  };
}
