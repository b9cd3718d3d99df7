import {
  convertLegacyRouteRef,
  convertLegacyRouteRefs,
} from '@backstage/core-compat-api';
import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { SearchFilterResultTypeBlueprint } from '@backstage/plugin-search-react/alpha';
import { hasGameDays } from '../entity/hasGameDays';
import { GameDayIcon } from '../GameDayIcon';
import {
  debriefLinkRef,
  editRouteRef,
  entityGameDaysLinkRef,
  entityGameDaysRouteRef,
  newRouteRef,
  readRouteRef,
  rootRouteRef,
  runRouteRef,
} from '../routes';

const gameDaysPage = PageBlueprint.make({
  params: {
    path: '/game-days',
    title: 'Game days',
    icon: <GameDayIcon fontSize="inherit" />,
    routeRef: convertLegacyRouteRef(rootRouteRef),
    // The page of the legacy system is a main landmark; this one is left to us.
    loader: () =>
      import('../GameDayRoutes').then(m => (
        <main>
          <m.GameDayRoutes />
        </main>
      )),
  },
});

const entityGameDaysContent = EntityContentBlueprint.make({
  name: 'game-days',
  params: {
    path: '/game-days',
    title: 'Game days',
    routeRef: convertLegacyRouteRef(entityGameDaysRouteRef),
    filter: hasGameDays,
    loader: () =>
      import('../entity/EntityGameDaysContent').then(m => (
        <m.EntityGameDaysContent />
      )),
  },
});

const entityGameDaysCard = EntityCardBlueprint.make({
  name: 'game-days',
  params: {
    type: 'info',
    filter: hasGameDays,
    loader: () =>
      import('../entity/EntityGameDaysCard').then(m => (
        <m.EntityGameDaysCard />
      )),
  },
});

// The portal draws them as it draws any document.
const searchResultType = SearchFilterResultTypeBlueprint.make({
  params: { value: 'game-day', name: 'Game days', icon: <GameDayIcon /> },
});

/** The plugin for the new frontend system. @alpha */
export default createFrontendPlugin({
  pluginId: 'gameday',
  title: 'Game days',
  icon: <GameDayIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: convertLegacyRouteRefs({
    root: rootRouteRef,
    new: newRouteRef,
    read: readRouteRef,
    edit: editRouteRef,
    run: runRouteRef,
    entityGameDays: entityGameDaysRouteRef,
  }),
  externalRoutes: convertLegacyRouteRefs({
    entityGameDays: entityGameDaysLinkRef,
    debrief: debriefLinkRef,
  }),
  extensions: [
    gameDaysPage,
    entityGameDaysContent,
    entityGameDaysCard,
    searchResultType,
  ],
});
