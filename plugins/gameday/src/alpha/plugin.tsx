import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { hasGameDays } from '../entity/hasGameDays';

const entityGameDaysContent = EntityContentBlueprint.make({
  name: 'game-days',
  // An empty room until something can be recorded in it.
  disabled: true,
  params: {
    path: '/game-days',
    title: 'Game days',
    filter: hasGameDays,
    loader: () =>
      import('../entity/EntityGameDaysContent').then(m => (
        <m.EntityGameDaysContent />
      )),
  },
});

/** The plugin for the new frontend system. @alpha */
export default createFrontendPlugin({
  pluginId: 'gameday',
  title: 'Game days',
  info: { packageJson: () => import('../../package.json') },
  extensions: [entityGameDaysContent],
});
