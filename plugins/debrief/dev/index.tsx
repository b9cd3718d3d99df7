import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import debriefPlugin from '../src/alpha';
import { sampleModules } from './sampleModules';

// The plugin as it runs in a portal, with the demo company's debriefs and no
// backend: `npm run dev`.
createDevApp({
  features: [catalogPlugin, debriefPlugin, ...sampleModules],
});
