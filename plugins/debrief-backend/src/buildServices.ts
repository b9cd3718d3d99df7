import {
  AuditorService,
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DebriefSettings } from '@debrief/backstage-plugin-debrief-common';
import { debriefPermissionResourceRef } from '@debrief/backstage-plugin-debrief-node';
import {
  CountermeasureAssembler,
  CountermeasureService,
  CountermeasureStore,
  CountermeasureWriter,
} from './countermeasures';
import { Database } from './database';
import {
  AttachmentService,
  AttachmentStore,
  CommentService,
  CommentStore,
  DebriefAccess,
  DebriefAssembler,
  DebriefService,
  DebriefStore,
  DebriefWriter,
  EntityTitleReader,
  ReferenceChecker,
  Revisions,
  SearchIndex,
  TimelineService,
  TimelineStore,
  TimelineWriter,
  WhereTextMatches,
} from './debriefs';
import { ExportService } from './exports';
import { Audit, Idempotency } from './http';
import { DocumentReader } from './imports/DocumentReader';
import { ImportService } from './imports/ImportService';
import { RecordWriter } from './imports/RecordWriter';
import { PermissionGate } from './permissions';
import { EntityScope } from './scope';
import { SeedLoader } from './seeds';

/** What the services are built from. */
export interface ServiceOptions {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  database: Database;
  documentReader: DocumentReader;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  searchIndex: SearchIndex;
  settings: DebriefSettings;
  userInfo: UserInfoService;
  whereTextMatches: WhereTextMatches;
}

/** Builds the services, each from the few things that it needs. */
export function buildServices(options: ServiceOptions) {
  const audit = new Audit(options.auditor);
  const idempotency = new Idempotency(options.database);
  const gate = new PermissionGate({
    ...options,
    ruleset: options.permissionsRegistry.getPermissionRuleset(
      debriefPermissionResourceRef,
    ),
  });
  const stores = {
    debriefs: new DebriefStore(options.whereTextMatches),
    timeline: new TimelineStore(),
    countermeasures: new CountermeasureStore(),
  };
  const writers = buildWriters(options, stores);
  const records = new RecordWriter(writers);
  const access = new DebriefAccess(gate, stores.debriefs);
  const scope = new EntityScope(options);
  const common = { ...options, audit, idempotency, gate, access, scope };
  const titles = new EntityTitleReader(options);
  const debriefAssembler = new DebriefAssembler(options.settings);
  const countermeasureAssembler = new CountermeasureAssembler();

  return {
    gate,
    scope,
    idempotency,
    debriefAssembler,
    debriefs: new DebriefService({
      ...common,
      titles,
      store: stores.debriefs,
      assembler: debriefAssembler,
      writer: writers.debriefs,
      revisions: writers.revisions,
      references: new ReferenceChecker(),
    }),
    timeline: new TimelineService({
      ...common,
      store: stores.timeline,
      writer: writers.timeline,
    }),
    comments: new CommentService({ ...common, store: new CommentStore() }),
    attachments: new AttachmentService({
      ...common,
      store: new AttachmentStore(),
    }),
    countermeasures: new CountermeasureService({
      ...common,
      debriefs: stores.debriefs,
      store: stores.countermeasures,
      assembler: countermeasureAssembler,
      writer: writers.countermeasures,
    }),
    exports: new ExportService({
      ...common,
      ...stores,
      debriefs: debriefAssembler,
      countermeasureAssembler,
    }),
    imports: new ImportService({
      ...common,
      reader: options.documentReader,
      records,
      titles,
    }),
    seeds: new SeedLoader({
      ...options,
      records,
      store: stores.debriefs,
      writer: writers.debriefs,
    }),
  };
}

/** The services of the plugin. */
export type Services = ReturnType<typeof buildServices>;

function buildWriters(
  { searchIndex }: ServiceOptions,
  stores: {
    debriefs: DebriefStore;
    timeline: TimelineStore;
    countermeasures: CountermeasureStore;
  },
) {
  const revisions = new Revisions();
  return {
    revisions,
    debriefs: new DebriefWriter({
      store: stores.debriefs,
      revisions,
      searchIndex,
    }),
    timeline: new TimelineWriter({ store: stores.timeline, revisions }),
    countermeasures: new CountermeasureWriter({
      store: stores.countermeasures,
      revisions,
    }),
  };
}
