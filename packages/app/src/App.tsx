import { createApp } from '@backstage/frontend-defaults';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import debriefPlugin from '@debrief/backstage-plugin-debrief/alpha';
import gamedayPlugin from '@debrief/backstage-plugin-gameday/alpha';
import { navModule } from './nav';
import { signInModule } from './signIn';
import { themeModule } from './theme';

export default createApp({
  features: [
    apiDocsPlugin,
    catalogPlugin,
    catalogGraphPlugin,
    debriefPlugin,
    gamedayPlugin,
    notificationsPlugin,
    orgPlugin,
    searchPlugin,
    signalsPlugin,
    userSettingsPlugin,
    navModule,
    signInModule,
    themeModule,
  ],
});
