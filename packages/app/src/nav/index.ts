import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { navContent } from './navContent';

/** The sidebar of the portal. */
export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navContent],
});
