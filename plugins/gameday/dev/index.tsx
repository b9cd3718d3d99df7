import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import gameDayPlugin from '../src/alpha';
import { sampleModules } from './sampleModules';

// The plugin as it runs in a portal, with game days of `payments` and no
// backend: `npm run dev:gameday`.
createDevApp({
  features: [catalogPlugin, gameDayPlugin, ...sampleModules],
});
