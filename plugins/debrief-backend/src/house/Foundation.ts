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
import { Database } from '../database';

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

/** What is there before anything of ours. */
export interface Foundation extends Omit<Ground, 'database'> {
  database: Database;
  settings: DebriefSettings;
}

/** @throws Error, when a setting is wrong */
export async function layFoundation(ground: Ground): Promise<Foundation> {
  const settings = readDebriefSettings(ground.config);
  return { ...ground, database: await Database.create(ground), settings };
}
