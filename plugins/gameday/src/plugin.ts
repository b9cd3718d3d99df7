import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  debriefLinkRef,
  editRouteRef,
  entityGameDaysLinkRef,
  entityGameDaysRouteRef,
  newRouteRef,
  readRouteRef,
  rootRouteRef,
  runRouteRef,
} from './routes';

/** The plugin for the legacy frontend system. @public */
export const gameDayPlugin = createPlugin({
  id: 'gameday',
  routes: {
    root: rootRouteRef,
    new: newRouteRef,
    read: readRouteRef,
    edit: editRouteRef,
    run: runRouteRef,
    entityGameDays: entityGameDaysRouteRef,
  },
  externalRoutes: {
    entityGameDays: entityGameDaysLinkRef,
    debrief: debriefLinkRef,
  },
});

/** All pages of the plugin, to be mounted at `/game-days`. @public */
export const GameDaysPage: () => JSX.Element = gameDayPlugin.provide(
  createRoutableExtension({
    name: 'GameDaysPage',
    mountPoint: rootRouteRef,
    component: () => import('./GameDaysPage').then(m => m.GameDaysPage),
  }),
);

/** The game days of an entity, as a tab of its page. @public */
export const EntityGameDaysContent: () => JSX.Element = gameDayPlugin.provide(
  createRoutableExtension({
    name: 'EntityGameDaysContent',
    mountPoint: entityGameDaysRouteRef,
    component: () =>
      import('./entity/EntityGameDaysContent').then(
        m => m.EntityGameDaysContent,
      ),
  }),
);

/** When an entity was rehearsed last, as a card of its overview. @public */
export const EntityGameDaysCard: () => JSX.Element = gameDayPlugin.provide(
  createComponentExtension({
    name: 'EntityGameDaysCard',
    component: {
      lazy: () =>
        import('./entity/EntityGameDaysCard').then(m => m.EntityGameDaysCard),
    },
  }),
);
